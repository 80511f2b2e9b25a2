using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>Who is restricted through owners on a date, under which tests, and by which shares.</summary>
/// <param name="Date">The date of the event.</param>
/// <param name="KnownAt">What had been made public by then.</param>
/// <param name="Book">The book's hash.</param>
/// <param name="Horizon">The last day whose law the book has seen.</param>
public sealed record OwnershipFinding(EventDate Date, EventDate KnownAt, BookHash Book, EventDate Horizon)
{
    /// <summary>The tests, as they stand.</summary>
    public ImmutableArray<RuleFinding> Rules { get; init; } = [];

    /// <summary>The parties that some test catches or counts, or that were asked about, in the order of the input.</summary>
    public ImmutableArray<PartyFinding> Parties { get; init; } = [];

    /// <summary>How many parties were looked at.</summary>
    public int PartyCount { get; init; }

    /// <summary>How many holdings stand between them on the date.</summary>
    public int HoldingCount { get; init; }

    /// <summary>Where answers part.</summary>
    public ImmutableArray<OwnershipBranch> Branches { get; init; } = [];

    /// <summary><c>law_review_due</c>, <c>disputed_reading</c>.</summary>
    public ImmutableArray<Words> Flags { get; init; } = [];

    /// <summary>What is assumed.</summary>
    public ImmutableArray<AssumptionId> Assumed { get; init; } = [];

    /// <summary>What the reader of the records left aside, and why.</summary>
    public ImmutableArray<Words> Notes { get; init; } = [];

    /// <summary>What of this the book does not model.</summary>
    public ImmutableArray<Gap> NotChecked { get; init; } = [];
}
