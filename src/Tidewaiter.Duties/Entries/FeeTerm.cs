using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>A fee, once on an entry: a share of the value of the lines it applies to, or an amount.</summary>
/// <param name="Rate">The share; <c>null</c> when it is an amount.</param>
/// <param name="Amount">The amount; <c>null</c> when it is a share.</param>
public sealed record FeeTerm(Rate? Rate, Money? Amount) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => TermSlot.Substance;

    /// <inheritdoc/>
    public override bool IsSubstance => true;

    /// <inheritdoc/>
    public override string ToString() => Rate?.ToString() ?? $"{Amount} dollars";
}
