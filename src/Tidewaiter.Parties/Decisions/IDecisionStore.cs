namespace Tidewaiter.Parties;

/// <summary>Keeps decisions: adds, never changes, never forgets.</summary>
public interface IDecisionStore
{
    /// <summary>All entries in order.</summary>
    IReadOnlyList<DecisionEntry> Entries { get; }

    /// <summary>The last entry. Whoever keeps its hash can tell later that nothing was cut off.</summary>
    DecisionEntry? Last { get; }

    /// <summary>The entries about a match, in order.</summary>
    IReadOnlyList<DecisionEntry> Of(MatchKey key);

    /// <summary>Adds a decision. When this returns, it is kept.</summary>
    DecisionEntry Append(Decision decision);
}
