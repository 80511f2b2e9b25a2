using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>How a fraction of a net ton counts.</summary>
/// <param name="IsRoundedUp">As a whole one; otherwise as it is.</param>
public sealed record NetTonnageTerm(bool IsRoundedUp) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("net_tonnage");

    /// <inheritdoc/>
    public override string ToString() => IsRoundedUp ? "rounded up" : "exact";
}
