using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Whose duties a book prices: the authority that has a tariff schedule.</summary>
internal static class DutyJurisdiction
{
    public static Words Of(Book book)
    {
        var schedule = book.ListIds.Select(id => id.ToString()).Where(id => id.Contains(".schedule.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var first = schedule.FirstOrDefault() ?? book.Authorities.Keys.Select(key => key.ToString()).Order(StringComparer.Ordinal).Last();
        return new Words(first.Split('.')[0]);
    }

    /// <summary>The facts of its law that a question about goods may state, by their index: those of vessels and the like are not among them.</summary>
    public static ImmutableArray<FactDeclaration> FactsOf(Book book) =>
        [.. book.Facts.GetValueOrDefault(Of(book), []).Where(fact => fact.For is null or MeasureKind.Duty)];
}
