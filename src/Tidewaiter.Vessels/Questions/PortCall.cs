using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>A vessel's call at a port, as asked.</summary>
/// <param name="Id">The caller's own id of the call; may be empty.</param>
/// <param name="Shore">Whose fee is asked about: the key of an authority, <c>us</c> or <c>cn</c>.</param>
/// <param name="At">The instant of arrival.</param>
/// <param name="Date">The same on the clock of the authority, as printed.</param>
public sealed record PortCall(Words Id, Words Shore, Instant At, EventDate Date)
{
    /// <summary>The facts stated, by their names in <c>facts.yaml</c>.</summary>
    public ImmutableDictionary<FactName, FactValue> Facts { get; init; } = ImmutableDictionary<FactName, FactValue>.Empty;

    /// <summary>Names for the agent's papers: vessel, imo, port, owner, operator … as given.</summary>
    public ImmutableDictionary<FactName, Words> Particulars { get; init; } = ImmutableDictionary<FactName, Words>.Empty;

    /// <summary>Who owns the owner, from the registered owner upwards, as given.</summary>
    public ImmutableArray<Words> OwnerChain { get; init; } = [];

    /// <summary>Whether the operator has determined that the regime applies.</summary>
    public bool IsClaimed { get; init; }

    /// <summary>The provision the operator has determined, where one is named.</summary>
    public ProvisionId? Claimed { get; init; }

    /// <summary>What had been made public by then; <c>null</c> for everything the book knows.</summary>
    public EventDate? KnownAt { get; init; }

    /// <summary>Statements and scenarios the question itself assumes.</summary>
    public ImmutableArray<AssumptionId> Assume { get; init; } = [];

    /// <summary>The rotation, string or voyage the call belongs to, where one is named.</summary>
    public Words Rotation { get; init; }

    /// <summary>A rate the caller has in mind; the answer says whether it is the law's.</summary>
    public decimal? ExpectedRate { get; init; }

    /// <summary>Marks of how the question was read: <c>net_tonnage_approximate</c> …</summary>
    public ImmutableArray<Words> Flags { get; init; } = [];
}
