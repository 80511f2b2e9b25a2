using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Law;

/// <summary>What somebody said. It may carry drafts that a question can assume; it never touches the law.</summary>
/// <param name="Id">The id a question assumes it by.</param>
/// <param name="Title">Our own short title.</param>
/// <param name="Speaker">The office that spoke.</param>
/// <param name="Source">The statement as a source of its drafts: known when it was said.</param>
/// <param name="Said">When it was said, as written.</param>
public sealed record Statement(AssumptionId Id, Words Title, Words Speaker, Instrument Source, EventDate Said)
{
    /// <summary>What was done by saying it.</summary>
    public StatementKind Kind { get; init; }

    /// <summary>From when it no longer stood, where it was withdrawn: end of the day unless a minute is stated.</summary>
    public Instant? Withdrawn { get; init; }

    /// <summary>The same as written.</summary>
    public EventDate? WithdrawnDate { get; init; }

    /// <summary>New measures it announces.</summary>
    public ImmutableArray<Measure> DraftMeasures { get; init; } = [];

    /// <summary>Acts it announces on measures that exist.</summary>
    public ImmutableArray<Act> DraftActs { get; init; } = [];
}
