using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>What one world's facts come to under one view at one instant.</summary>
internal sealed record Assessment(FeeAmount Nothing)
{
    /// <summary>The provision that reaches the vessel; <c>null</c> when none does.</summary>
    public ProvisionState? Charge { get; init; }

    /// <summary>The provisions that exempt it, in file order.</summary>
    public ImmutableArray<ProvisionState> Exempt { get; init; } = [];

    /// <summary>The cap that has been reached.</summary>
    public ProvisionState? Capped { get; init; }

    /// <summary>The rate that gives the amount, and how many units of it.</summary>
    public FeeRate? Rate { get; init; }

    public decimal? Units { get; init; }

    /// <summary>What the rate comes to, whether or not it is due; <c>null</c> without the units.</summary>
    public FeeAmount? Amount { get; init; }

    /// <summary>The fact that counts the units, where it was not stated and nothing can be computed without it.</summary>
    public FactName? Missing { get; init; }

    /// <summary>A fact that was not stated and could only raise the amount.</summary>
    public FactName? AtLeast { get; init; }

    /// <summary>Another charge whose condition holds too, and which nothing exempts: it would be due if ranks fell through.</summary>
    public ProvisionState? Lower { get; init; }

    /// <summary>The provision of which nobody knows whether it applies, and what was taken here.</summary>
    public ImmutableArray<(Provision Provision, bool Taken)> Taken { get; init; } = [];

    /// <summary>How a disputed end was read; empty where none is disputed.</summary>
    public Words Reading { get; init; }

    public bool IsSuspended => Charge?.Lifecycle == Lifecycle.Suspended;

    public bool IsFree => Charge is null || IsSuspended || !Exempt.IsEmpty || Capped is not null;

    /// <summary>What is due; <c>null</c> when it cannot be computed.</summary>
    public FeeAmount? Fee => IsFree ? Nothing : Amount;
}
