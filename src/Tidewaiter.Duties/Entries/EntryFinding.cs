using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>What is owed on an entry: the duty of its lines, the fees charged once, the numbers to file, and what is not known.</summary>
/// <param name="Question">The question.</param>
/// <param name="Status">How the answer stands: as its least certain line does.</param>
/// <param name="Lines">The finding of each line, in order.</param>
public sealed record EntryFinding(EntryQuestion Question, DutyStatus Status, ImmutableArray<DutyFinding> Lines)
{
    /// <summary>Short marks for machines: <c>fees_undecided</c>, <c>rate_instants_differ</c>, <c>line_split</c> …</summary>
    public ImmutableArray<Words> Flags { get; init; } = [];

    /// <summary>What stands in place of an answer that was refused.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>The entered value: whole dollars, line by line.</summary>
    public Money Value { get; init; }

    /// <summary>The duty of all lines, or what takes its place; <c>null</c> where a line has no total.</summary>
    public Money? Duty { get; init; }

    /// <summary>The duty of all lines as filed then, as known in this view, and without what no longer stands, in dollars; fees are the same in all three.</summary>
    public DutyTotals? Totals { get; init; }

    /// <summary>The fees, each charged once; those that every line is taken out of stand with an amount of nothing.</summary>
    public ImmutableArray<EntryFee> Fees { get; init; } = [];

    /// <summary>The sum of the fees that could be decided.</summary>
    public Money FeesTotal => Fees.Aggregate(Money.Zero, (sum, fee) => sum + fee.Amount);

    /// <summary>Duty and fees; <c>null</c> where there is no duty, or a fee could not be decided.</summary>
    public Money? Total { get; init; }

    /// <summary>What takes the place of duty, where something does; the lines then say what would be owed otherwise.</summary>
    public InLieu? InLieu { get; init; }

    /// <summary>The entry-summary lines; none where nothing is entered, or a line has no total.</summary>
    public ImmutableArray<EntryLine> Filing { get; init; } = [];

    /// <summary>The instant whose law prices the lines; <c>null</c> where they differ.</summary>
    public Instant? RateInstant { get; init; }

    /// <summary>The rule that fixes that instant.</summary>
    public Clock? RateRule { get; init; }

    /// <summary>Facts of the entry to ask for.</summary>
    public ImmutableArray<FactQuestion> Questions { get; init; } = [];

    /// <summary>Charges outside the answer that may touch a line.</summary>
    public ImmutableArray<Gap> Excludes { get; init; } = [];

    /// <summary>Bars outside the answer.</summary>
    public ImmutableArray<Gap> NotChecked { get; init; } = [];
}
