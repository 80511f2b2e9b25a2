using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The facts that the law of entries reads. A question that states none of them is answered without it.</summary>
internal static class EntryFacts
{
    private static readonly ConditionalWeakTable<Book, ImmutableHashSet<FactName>> Found = [];

    public static bool AreStated(Book book, DutyQuestion question)
    {
        if (question.Facts.IsEmpty)
        {
            return false;
        }

        var read = Of(book);
        foreach (var (fact, _) in question.Facts)
        {
            if (read.Contains(fact))
            {
                return true;
            }
        }

        return false;
    }

    public static ImmutableHashSet<FactName> Of(Book book) => Found.GetValue(book, Find);

    private static ImmutableHashSet<FactName> Find(Book book)
    {
        var terms = book.Measures.Where(measure => measure.Kind is MeasureKind.Entry or MeasureKind.EntryFee)
            .SelectMany(measure => measure.Provisions)
            .SelectMany(provision => provision.Terms.Concat(provision.CoatArray.SelectMany(act => act.Terms)))
            .ToList();
        return
        [
            .. terms.OfType<InstantTerm>().SelectMany(term => term.Events).Select(fact => fact.Name),
            .. terms.OfType<NotBeforeTerm>().Select(term => term.Event.Name),
            .. terms.OfType<SameTerm>().SelectMany(term => new[] { term.One.Name, term.Other.Name }),
            .. terms.OfType<WhenTerm>().SelectMany(term => term.Alternatives).SelectMany(one => one.Atoms).OfType<Atom.OfFact>().Select(atom => atom.Fact.Name),
        ];
    }
}
