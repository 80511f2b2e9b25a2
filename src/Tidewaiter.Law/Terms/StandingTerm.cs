namespace Tidewaiter.Law;

/// <summary>A court said what the provision is worth. Changes no rate and no date.</summary>
/// <param name="For">The addressees, when the judgment binds only towards some; empty means everybody.</param>
public sealed record StandingTerm(Words For) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("standing");

    /// <inheritdoc/>
    public override string ToString() => For.IsEmpty ? "held_unlawful" : $"held_unlawful for {For}";
}
