using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The paired number filed where the base already reaches the floor.</summary>
/// <param name="Number">The number.</param>
public sealed record MetTerm(HtsCode Number) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("met");

    /// <inheritdoc/>
    public override string ToString() => Number.ToString();
}
