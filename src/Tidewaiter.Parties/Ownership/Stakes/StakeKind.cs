namespace Tidewaiter.Parties;

/// <summary>What a party holds of another.</summary>
public enum StakeKind
{
    /// <summary>A share of the company itself, held directly.</summary>
    Ownership,

    /// <summary>Control without a share: votes, board seats, management. The tests count ownership and not control.</summary>
    Control,

    /// <summary>A sum somebody drew over a chain, or a consolidation of accounts: a share somewhere above, of which no direct share follows.</summary>
    Indirect,
}
