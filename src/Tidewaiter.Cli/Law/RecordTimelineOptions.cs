using System.CommandLine;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>Which lines of the record are meant, and how they are printed.</summary>
internal sealed class RecordTimelineOptions
{
    private readonly Option<string?> _actor = new("--actor") { Description = "Of the record, who has these words in the name.", HelpName = "WORDS" };
    private readonly Option<string?> _kind = new("--kind") { Description = "Of the record, this kind: order, notice, threat, proposal and so on.", HelpName = "KIND" };
    private readonly Option<string?> _topic = new("--topic") { Description = "Of the record, what is about this topic of the book.", HelpName = "TOPIC" };
    private readonly DateOption _from = new("--from", "Of the record, what became known on this day or later.");
    private readonly DateOption _to = new("--to", "Of the record, what had become known by the end of this day.");
    private readonly Option<string?> _respondsTo = new("--responds-to") { Description = "Of the record, this and all that answers it, at whatever remove.", HelpName = "RECORD" };
    private readonly Option<bool> _json = new("--json") { Description = "The record as JSON." };

    private Option[] All => [_actor, _kind, _topic, _from, _to, _respondsTo, _json];

    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Add(option);
        }
    }

    /// <summary>Says that an option of the record means nothing beside an id.</summary>
    public void RefuseBeside(ParseResult parsed, string id)
    {
        if (All.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } stated)
        {
            throw new UsageException($"{stated.Name} is for the record as a whole. Leave out '{id}', or leave out {stated.Name}.");
        }
    }

    public void Print(Terminal terminal, ParseResult parsed, View view)
    {
        var entries = Choose(parsed, view);
        if (parsed.GetValue(_json))
        {
            RecordTimelineJson.Print(terminal, view.Book, entries);
        }
        else
        {
            RecordTimelinePage.Print(terminal, view.Book, entries);
        }
    }

    private List<RecordEntry> Choose(ParseResult parsed, View view)
    {
        var actor = parsed.GetValue(_actor);
        var kind = Kind(parsed);
        var topic = Topic(parsed, view.Book);
        var first = _from.Read(parsed);
        var last = _to.Read(parsed);
        var entries = RecordTimeline.Of(view);
        var chain = parsed.GetValue(_respondsTo) is { } answered ? RecordTimeline.Chain(entries, answered) : null;
        return
        [
            .. from entry in entries
               let source = entry.Source
               let authority = RecordPages.AuthorityOf(source.Id.ToString(), view.Book)
               where actor is null || entry.Actors.Any(name => name.Contains(actor, StringComparison.OrdinalIgnoreCase))
               where kind is null || entry.Kind == kind
               where topic is not { } about || source.Topics.Contains(about)
               where first is not { } begin || IsFrom(source, authority, begin)
               where last is not { } end || source.Known <= authority.KnownAt(end)
               where chain is null || chain.Contains(source.Id)
               select entry,
        ];
    }

    // A bare date begins where the day before has ended.
    private static bool IsFrom(Instrument source, Authority authority, EventDate first) => first.Time is null
        ? source.Known > authority.KnownAt(new EventDate(first.Date.PlusDays(-1)))
        : source.Known >= authority.KnownAt(first);

    private string? Kind(ParseResult parsed) => parsed.GetValue(_kind) is not { } text
        ? null
        : RecordTimeline.Kinds.FirstOrDefault(kind => string.Equals(kind, text, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"'{text}' is not a kind of record: write one of {string.Join(", ", RecordTimeline.Kinds)}.");

    private TopicName? Topic(ParseResult parsed, Book book) => parsed.GetValue(_topic) is not { } text
        ? null
        : book.Topics.ContainsKey(new TopicName(text))
            ? new TopicName(text)
            : throw new UsageException($"'{text}' is not a topic of this book: write one of {string.Join(", ", book.Topics.Keys.Order())}.");
}
