using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>The record over time: every statement, and every instrument that has a topic, as a view knows them.</summary>
internal static class RecordTimeline
{
    /// <summary>Every word for a kind.</summary>
    public static IEnumerable<string> Kinds { get; } =
    [
        .. Enum.GetValues<InstrumentType>().Where(type => type is not (InstrumentType.Statement or InstrumentType.Assumption)).Select(Word),
        .. Enum.GetValues<StatementKind>().Select(LawPrint.Words),
    ];

    /// <summary>The entries, in the order in which they became known.</summary>
    public static IReadOnlyList<RecordEntry> Of(View view)
    {
        var effects = Effects.Of(view);
        var acting = view.Measures.SelectMany(measure => measure.Provisions)
            .SelectMany(provision => view.CoatsOn(provision).ToArray())
            .Select(act => act.Source.Id)
            .ToHashSet();
        var instruments = view.Book.Instruments.Values.Where(instrument => !instrument.Topics.IsEmpty).Select(instrument => (Source: instrument, Statement: (Statement?)null));
        var statements = view.Book.Statements.Values.Select(statement => (statement.Source, Statement: (Statement?)statement));
        return
        [
            .. from entry in instruments.Concat(statements)
               where entry.Source.Known <= view.KnownAt
               orderby entry.Source.Known, entry.Source.Id
               let own = effects[entry.Source.Id].OrderBy(effect => effect.From).ThenBy(effect => effect.To)
               select new RecordEntry(AsKnown(view, entry.Source), entry.Statement, [.. own], acting.Contains(entry.Source.Id))
               {
                   Withdrawn = entry.Statement is { } said && said.Withdrawn <= view.KnownAt ? said.WithdrawnDate : null,
               },
        ];
    }

    public static string KindOf(Instrument source, Statement? statement) => statement is null ? Word(source.Type) : LawPrint.Words(statement.Kind);

    /// <summary>An entry's id and those of all that answers it, at whatever remove. An act stands for its instrument.</summary>
    public static IReadOnlySet<SourceId> Chain(IReadOnlyList<RecordEntry> entries, string id)
    {
        var first = new SourceId(id[(id.IndexOf('@', StringComparison.Ordinal) + 1)..].Split('/')[0]);
        if (entries.All(entry => entry.Source.Id != first))
        {
            throw LawLookup.NotFound(id);
        }

        HashSet<SourceId> chain = [first];
        while (entries.Where(entry => !chain.Contains(entry.Source.Id) && entry.Source.RespondsTo.Any(chain.Contains)).ToList() is { Count: > 0 } answers)
        {
            chain.UnionWith(answers.Select(entry => entry.Source.Id));
        }

        return chain;
    }

    // A journal that had not yet printed it is left out: the reader of that day had not seen it.
    private static Instrument AsKnown(View view, Instrument source) =>
        source.Published is { } published
        && view.Book.Authorities.TryGetValue(new Words(source.Id.ToString().Split('.')[0]), out var authority)
        && authority.KnownAt(published) > view.KnownAt
            ? source with { Published = null }
            : source;

    private static string Word(InstrumentType type) => LawPrint.Words(type).Replace(' ', '-');
}
