using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>What is shown, and what happens without it.</summary>
/// <param name="Text">In our own words.</param>
public sealed record ProofTerm(Words Text) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("proof");

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();
}
