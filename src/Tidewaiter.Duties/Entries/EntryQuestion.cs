using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>An entry, as asked: what holds for all of it, and its lines.</summary>
/// <param name="Id">The caller's own id of the entry; may be empty.</param>
/// <param name="EntryDate">The date of entry, as on the entry summary.</param>
/// <param name="Lines">The lines, one or more; each carries the facts of the entry beside its own.</param>
public sealed record EntryQuestion(Words Id, EventDate EntryDate, ImmutableArray<DutyQuestion> Lines)
{
    /// <summary>The entry number; may be empty.</summary>
    public Words Number { get; init; }

    /// <summary>The facts stated for the whole entry, by their names in <c>facts.yaml</c>.</summary>
    public ImmutableDictionary<FactName, FactValue> Facts { get; init; } = ImmutableDictionary<FactName, FactValue>.Empty;

    /// <summary>What had been made public by then; <c>null</c> for everything the book knows.</summary>
    public EventDate? KnownAt { get; init; }
}
