using System.Globalization;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>How many charges a vessel can have in a charging year.</summary>
/// <param name="Charges">The number.</param>
public sealed record CapTerm(int Charges) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => TermSlot.Substance;

    /// <inheritdoc/>
    public override bool IsSubstance => true;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Charges} charges a year");
}
