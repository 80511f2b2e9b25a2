using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The least, or the most, that a fee on one entry comes to.</summary>
/// <param name="IsLeast">Whether it is the least.</param>
/// <param name="Amount">The amount.</param>
public sealed record FeeBoundTerm(bool IsLeast, Money Amount) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new(IsLeast ? "at_least" : "at_most");

    /// <inheritdoc/>
    public override string ToString() => $"at {(IsLeast ? "least" : "most")} {Amount}";
}
