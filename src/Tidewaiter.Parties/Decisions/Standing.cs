using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>How a match stands now.</summary>
/// <param name="Key">Whom it is about.</param>
/// <param name="State">What stands; open when nothing does.</param>
/// <param name="Because">Why it is open.</param>
/// <param name="Last">The last decision, standing or not.</param>
public sealed record Standing(MatchKey Key, DecisionState State, OpenReason Because, DecisionEntry? Last)
{
    /// <summary>What the records say now and did not then; the party's fields first.</summary>
    public ImmutableArray<FieldChange> Changes { get; init; } = [];
}
