using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>What an agency wants shown although the text does not ask for it. Changes no rate: where the condition holds it is said.</summary>
/// <param name="Text">A sentence, in our own words.</param>
public sealed record EvidenceTerm(Words Text) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("evidence");

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();
}
