using System.Collections.Immutable;

namespace Tidewaiter.Law;

/// <summary>Which provisions of the same measure this one displaces where it applies.</summary>
/// <param name="Charges">Whether it displaces every provision that charges.</param>
/// <param name="Provisions">The provisions it displaces by name.</param>
public sealed record OverTerm(bool Charges, ImmutableArray<ProvisionId> Provisions) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("over");

    /// <inheritdoc/>
    public bool Equals(OverTerm? other) =>
        other is not null && Charges == other.Charges && Provisions.AsSpan().SequenceEqual(other.Provisions.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Charges, Provisions.Length);

    /// <inheritdoc/>
    public override string ToString() => Charges ? "charges" : string.Join(", ", Provisions.Select(provision => provision.Key));
}
