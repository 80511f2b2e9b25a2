using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>Which charges of the same measure are not due where this provision applies. The charge is found first: what is exempt from one does not fall to another.</summary>
/// <param name="Charges">The provisions that charge.</param>
public sealed record ExemptsTerm(ImmutableArray<ProvisionId> Charges) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => TermSlot.Substance;

    /// <inheritdoc/>
    public override bool IsSubstance => true;

    /// <inheritdoc/>
    public bool Equals(ExemptsTerm? other) => other is not null && Charges.AsSpan().SequenceEqual(other.Charges.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Charges.Length;

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Charges.Select(charge => charge.Key));
}
