using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>What a call is charged: the highest of one or more amounts per unit, or nothing.</summary>
/// <param name="HighestOf">The rates, of one currency; empty charges nothing.</param>
public sealed record PortFeeTerm(ImmutableArray<FeeRate> HighestOf) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => TermSlot.Substance;

    /// <inheritdoc/>
    public override bool IsSubstance => true;

    /// <inheritdoc/>
    public bool Equals(PortFeeTerm? other) => other is not null && HighestOf.AsSpan().SequenceEqual(other.HighestOf.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HighestOf.Length;

    /// <inheritdoc/>
    public override string ToString() => HighestOf.IsEmpty ? "none" : string.Join(" or, if higher, ", HighestOf);
}
