using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>Other outcomes for the same graph, where law and announcement, or two readings, part.</summary>
/// <param name="Name"><c>on_paper</c>, <c>other_reading</c>, or the id of a statement.</param>
/// <param name="Assumed">What it assumes.</param>
/// <param name="Outcomes">The parties whose outcome parts, in order.</param>
public sealed record OwnershipBranch(Words Name, ImmutableArray<AssumptionId> Assumed, ImmutableArray<KeyValuePair<PartyId, PartyOutcome>> Outcomes);
