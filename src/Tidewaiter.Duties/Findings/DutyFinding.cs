using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>What is owed on a line, why, and what is not known.</summary>
/// <param name="Question">The question.</param>
/// <param name="Status">How the answer stands.</param>
/// <param name="Book">The book's content hash.</param>
/// <param name="Horizon">The last day whose law the book has seen.</param>
public sealed record DutyFinding(DutyQuestion Question, DutyStatus Status, BookHash Book, EventDate Horizon)
{
    /// <summary>What had been made public by then is what the answer knows.</summary>
    public EventDate KnownAt { get; init; }

    /// <summary>Short marks for machines: <c>law_review_due</c>, <c>rests_on_recall</c>, <c>practice</c>, <c>base_rate_stated</c> …</summary>
    public ImmutableArray<Words> Flags { get; init; } = [];

    /// <summary>The base line, every charge and every zero-rate number, in filing order.</summary>
    public ImmutableArray<DutyLayer> Layers { get; init; } = [];

    /// <summary>Σ ad valorem × part share, under presumptions; <c>null</c> only when a fact that decides is neither stated nor presumed.</summary>
    public Rate? Total { get; init; }

    /// <summary>The duty in dollars; <c>null</c> without a value or a total.</summary>
    public Money? Duty { get; init; }

    /// <summary>By the law alone, without assumptions: as filed then, as known in this view, and without what no longer stands.</summary>
    public DutyTotals? Totals { get; init; }

    /// <summary>The entry-summary lines. What is assumed is not filed.</summary>
    public ImmutableArray<FilingLine> Filing { get; init; } = [];

    /// <summary>The duties that would apply and are not owed, because others are.</summary>
    public ImmutableArray<DutyNotOwed> NotOwed { get; init; } = [];

    /// <summary>The fees, as if this line were the whole entry; only those whose deciding facts were stated.</summary>
    public ImmutableArray<EntryFee> Fees { get; init; } = [];

    /// <summary>The lowest and highest total over the facts not stated; only when asked for, or when there is no total.</summary>
    public RateRange? Range { get; init; }

    /// <summary>Facts presumed.</summary>
    public ImmutableArray<Presumption> Presumed { get; init; } = [];

    /// <summary>Claims that could still be made and what each would save.</summary>
    public ImmutableArray<ClaimAvailable> ClaimsAvailable { get; init; } = [];

    /// <summary>Facts to ask for, ordered by money.</summary>
    public ImmutableArray<FactQuestion> Questions { get; init; } = [];

    /// <summary>Where law and announcement, or text and practice, part.</summary>
    public ImmutableArray<DutyBranch> Branches { get; init; } = [];

    /// <summary>Charges outside the answer that may touch the line.</summary>
    public ImmutableArray<Gap> Excludes { get; init; } = [];

    /// <summary>Bars outside the answer.</summary>
    public ImmutableArray<Gap> NotChecked { get; init; } = [];

    /// <summary>Documents of the caller's inbox that are not yet read into the book and may touch the answer.</summary>
    public ImmutableArray<OpenItem> OpenItems { get; init; } = [];

    /// <summary>The instant whose law applies.</summary>
    public Instant? RateInstant { get; init; }

    /// <summary>The rule that fixes that instant.</summary>
    public Clock? RateRule { get; init; }

    /// <summary>Every candidate rule and why it did or did not apply.</summary>
    public ImmutableArray<TraceStep> Trace { get; init; } = [];

    /// <summary>Problems that stand in place of an answer, or warnings beside it.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>What was assumed.</summary>
    public ImmutableArray<AssumptionId> Assumed { get; init; } = [];
}
