using NodaTime;

namespace Tidewaiter.Law;

public sealed partial class View
{
    /// <summary>Opens a view of a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="knownAt">What had been made public by then; the horizon of the book when <c>null</c>.</param>
    /// <param name="assumptions">Statements and scenarios to assume, in order.</param>
    /// <exception cref="ProblemException">An assumption is unknown (TW3001), had not been said yet (TW3002), or names an act that is not there or not alone (TW3004).</exception>
    public static View Open(Book book, Instant? knownAt = null, params IReadOnlyList<AssumptionId> assumptions)
    {
        ArgumentNullException.ThrowIfNull(book);
        var at = knownAt ?? Instant.MaxValue;
        if (assumptions.Count == 0)
        {
            return new View(book, at, [], [], []);
        }

        var painter = new AssumptionPainter(book, at);
        foreach (var assumption in assumptions)
        {
            painter.Assume(assumption);
        }

        return new View(book, at, [.. assumptions], painter.Repainted, painter.Drafts) { Warnings = painter.Warnings };
    }

    /// <summary>The same view as if one act had never been written: what <c>law coverage</c> asks.</summary>
    public View Without(Act act) => Edited(coats => coats.Where(coat => !ReferenceEquals(coat, act)));

    /// <summary>The same view by the text alone, without what agencies did although the text does not say so.</summary>
    public View WithoutPractice() => Edited(coats => coats.Where(coat => !coat.Practice));

    /// <summary>The same view with every disputed end read the other way.</summary>
    public View WithOtherReadings() => Edited(coats => coats.Select(coat => coat.Or is { } or ? coat with { To = or } : coat));

    private View Edited(Func<IEnumerable<Act>, IEnumerable<Act>> edit)
    {
        var repainted = new Dictionary<Provision, Act[]>(_repainted);
        foreach (var provision in Measures.SelectMany(measure => measure.Provisions))
        {
            var before = CoatArray(provision);
            var after = edit(before).ToArray();
            if (!before.SequenceEqual(after))
            {
                repainted[provision] = after;
            }
        }

        return new View(Book, KnownAt, Assumed, repainted, Drafts);
    }
}
