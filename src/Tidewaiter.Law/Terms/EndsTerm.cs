namespace Tidewaiter.Law;

/// <summary>The provision is no more. A later coat that gives it substance revives it.</summary>
public sealed record EndsTerm : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("ends");

    /// <inheritdoc/>
    public override string ToString() => "yes";
}
