using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>What every desk over a book looks at for every question, found once: whose export law it holds, which ends are disputed, and which statements carry drafts.</summary>
internal sealed class ExportBook
{
    private static readonly ConditionalWeakTable<Book, ExportBook> Known = [];

    private readonly Dictionary<Words, ImmutableArray<Act>> _disputed = [];
    private readonly Dictionary<Words, ImmutableArray<(Statement Statement, ImmutableArray<Act> Acts)>> _announcing = [];

    private ExportBook(Book book)
    {
        Jurisdictions =
        [
            .. book.Measures.Where(measure => measure.Kind == MeasureKind.Licence)
                .Select(measure => measure.Id.ToString().Split('.')[0])
                .Distinct()
                .OrderDescending(StringComparer.Ordinal)
                .Select(name => new Words(name)),
        ];
        var disputed = book.Measures.SelectMany(measure => measure.Provisions).SelectMany(provision => provision.CoatArray).Where(act => act.Or is not null).Distinct().ToList();
        var announcing = book.Statements.Values.Where(one => !one.DraftActs.IsEmpty || !one.DraftMeasures.IsEmpty).OrderBy(one => one.Id).ToList();
        foreach (var jurisdiction in Jurisdictions)
        {
            _disputed[jurisdiction] = [.. disputed.Where(act => IsOf(act.Target.Measure, jurisdiction))];
            _announcing[jurisdiction] =
            [
                .. announcing.Select(statement => (statement, (ImmutableArray<Act>)[.. ActsOf(statement, jurisdiction)])).Where(pair => !pair.Item2.IsEmpty),
            ];
        }
    }

    public ImmutableArray<Words> Jurisdictions { get; }

    /// <summary>The acts of an authority's export law whose end can be read in two ways.</summary>
    public ImmutableArray<Act> Disputed(Words jurisdiction) => _disputed[jurisdiction];

    /// <summary>The statements with drafts of an authority's export law, with what they would do.</summary>
    public ImmutableArray<(Statement Statement, ImmutableArray<Act> Acts)> Announcing(Words jurisdiction) => _announcing[jurisdiction];

    public static ExportBook Of(Book book) => Known.GetValue(book, one => new ExportBook(one));

    private static IEnumerable<Act> ActsOf(Statement statement, Words jurisdiction) =>
        statement.DraftActs.Where(act => IsOf(act.Target.Measure, jurisdiction))
            .Concat(statement.DraftMeasures.Where(measure => IsOf(measure.Id, jurisdiction)).SelectMany(measure => measure.Provisions).SelectMany(provision => provision.CoatArray));

    private static bool IsOf(MeasureId id, Words jurisdiction) => id.ToString().StartsWith($"{jurisdiction}.exports.", StringComparison.Ordinal);
}
