using System.Collections.Immutable;
using Tidewaiter.Reading;

namespace Tidewaiter.Law;

/// <summary>Reads what instruments and statements have in common as parts of the record: who acted, about what, in answer to whom.</summary>
internal readonly record struct RecordFields(Words Actor, ImmutableArray<TopicName> Topics, ImmutableArray<SourceId> RespondsTo)
{
    /// <summary>The fields an entry states. What it answers may be read later, so those ids are kept to be looked up at the end.</summary>
    public static RecordFields Read(NodeReader entry, LawReader law) => new(
        new Words(entry.OptionalText("actor") ?? ""),
        [.. Texts(entry, "topic").Select(pair => Topic(pair.Node, pair.Text, law)).Distinct()],
        [.. Texts(entry, "responds_to").Select(pair => Answered(pair.Node, pair.Text, law)).Distinct()]);

    /// <summary>The record with these fields.</summary>
    public Instrument On(Instrument record) => record with { Actor = Actor, Topics = Topics, RespondsTo = RespondsTo };

    /// <summary>Reports every id under <c>responds_to</c> that no instrument and no statement has.</summary>
    public static void Resolve(BookContent content)
    {
        foreach (var (node, id) in content.Answered)
        {
            if (!content.Instruments.ContainsKey(id) && !content.Statements.ContainsKey(new AssumptionId(id.ToString())))
            {
                node.Report(LawDiagnostics.Dangling, LawDiagnostics.DanglingMessage("instrument or statement", id.ToString()));
            }
        }
    }

    private static IEnumerable<(NodeReader Node, string Text)> Texts(NodeReader entry, string key) =>
        from node in entry.Child(key)?.OneOrMore() ?? []
        let text = node.TextHere()
        where text is not null
        select (node, text);

    private static TopicName Topic(NodeReader node, string text, LawReader law)
    {
        var topic = new TopicName(text);
        if (!law.Content.Topics.ContainsKey(topic))
        {
            node.Report(LawDiagnostics.Dangling, LawDiagnostics.DanglingMessage("topic in book.yaml", text));
        }

        return topic;
    }

    private static SourceId Answered(NodeReader node, string text, LawReader law)
    {
        var id = new SourceId(text);
        law.Content.Answered.Add((node, id));
        return id;
    }
}
