using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Testing;

/// <summary>What a question is asked under: the law as known then, with some assumptions.</summary>
/// <param name="View">The view.</param>
/// <param name="KnownAt">The date the view was opened with; <c>null</c> for everything the book knows.</param>
public sealed record QuestionContext(View View, EventDate? KnownAt)
{
    /// <summary>A random context: known near the day an instrument became known, with assumptions that had been made by then.</summary>
    /// <param name="book">The book.</param>
    /// <param name="authority">Whose dates are meant.</param>
    /// <param name="random">Where chance comes from: equal seeds, equal contexts.</param>
    public static QuestionContext Next(Book book, Authority authority, Random random)
    {
        // Before the first law of these years there was a tariff schedule all the same.
        var first = authority.KnownAt(EventDate.Parse("2018-01-01"));
        EventDate? knownAt = null;
        if (random.Next(5) > 1)
        {
            var known = book.Instruments.Values.Select(instrument => instrument.Known).Where(known => known >= first).Distinct().Order();
            knownAt = authority.DateOf(random.Pick(known.ToList()) + random.Nudge());
        }

        List<AssumptionId> ids = [.. book.Statements.Keys.Concat(book.Scenarios.Keys).Order()];
        List<AssumptionId> assumptions = ids.Count > 0 && random.Next(2) == 0 ? [random.Pick(ids)] : [];
        if (assumptions.Count > 0 && random.Next(4) == 0)
        {
            assumptions.Add(random.Pick(ids));
        }

        return Open(book, authority, knownAt, [.. assumptions.Distinct()]);
    }

    // What had not been said by then is refused: without it, then.
    private static QuestionContext Open(Book book, Authority authority, EventDate? knownAt, IReadOnlyList<AssumptionId> assumptions)
    {
        Instant? at = knownAt is { } date ? authority.KnownAt(date) : null;
        try
        {
            return new QuestionContext(View.Open(book, at, assumptions), knownAt);
        }
        catch (ProblemException) when (assumptions.Count > 0)
        {
            return Open(book, authority, knownAt, [.. assumptions.SkipLast(1)]);
        }
    }
}
