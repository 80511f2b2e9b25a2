using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>How many tariff numbers an entry line may carry.</summary>
/// <param name="Count">The most it may carry, its own number counted; at least 2.</param>
public sealed record NumbersAtMostTerm(int Count) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => TermSlot.Substance;

    /// <inheritdoc/>
    public override bool IsSubstance => true;

    /// <inheritdoc/>
    public override string ToString() => $"{Count} numbers";
}
