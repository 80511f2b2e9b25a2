namespace Tidewaiter.Law;

/// <summary>The provision applies. For kinds whose room does not read terms of its own yet: their lives only.</summary>
public sealed record AppliesTerm : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => TermSlot.Substance;

    /// <inheritdoc/>
    public override bool IsSubstance => true;

    /// <inheritdoc/>
    public override string ToString() => "yes";
}
