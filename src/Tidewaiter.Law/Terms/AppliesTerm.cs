namespace Tidewaiter.Law;

/// <summary>The provision applies. What it does stands in fields of the provision; acts that paint this give it life.</summary>
public sealed record AppliesTerm : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => TermSlot.Substance;

    /// <inheritdoc/>
    public override bool IsSubstance => true;

    /// <inheritdoc/>
    public override string ToString() => "yes";
}
