using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The lists of goods and sets of origins that provisions name: with the provisions in force, all that a program can depend on.</summary>
internal sealed class NamedLists(Book book, ImmutableArray<Provision> provisions)
{
    private readonly ImmutableArray<RowTerms> _rows =
        [.. provisions.SelectMany(NamedBy).Distinct().Order().SelectMany(id => book.List(id).Distinct)];

    /// <summary>What their rows say, and when.</summary>
    public ImmutableArray<RowTerms> Rows => _rows;

    /// <summary>Which rows speak at an instant: where the same do, every line is on the same lists.</summary>
    public string Speaking(Instant at, Instant knownAt)
    {
        var signs = new byte[_rows.Length];
        for (var i = 0; i < signs.Length; i++)
        {
            signs[i] = _rows[i].Speaks(at, knownAt) ? (byte)1 : (byte)0;
        }

        return Signs.Of(signs);
    }

    private static IEnumerable<ListId> NamedBy(Provision provision) =>
        provision.CoatArray.SelectMany(act => act.Terms).Concat(provision.Terms).SelectMany(term => term switch
        {
            GoodsTerm { List: { } list } => [list],
            OriginTerm origins => SetsOf(origins),
            WhenTerm condition => condition.Alternatives.SelectMany(alternative => alternative.Atoms).OfType<Atom.OfOrigin>().SelectMany(atom => SetsOf(atom.Origins)),
            _ => [],
        });

    private static IEnumerable<ListId> SetsOf(OriginTerm origins) => origins.Entries.Where(entry => entry.Set is not null).Select(entry => entry.Set!.Value);
}
