using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>Another answer to the same question, where law and announcement, or text and practice, part.</summary>
/// <param name="Name"><c>on_paper</c>, <c>text</c>, <c>other_reading</c>, or the id of a statement.</param>
/// <param name="Assumed">What it assumes.</param>
/// <param name="Total">Its total.</param>
/// <param name="Duty">Its duty in dollars.</param>
public sealed record DutyBranch(Words Name, ImmutableArray<AssumptionId> Assumed, Rate? Total, Money? Duty);
