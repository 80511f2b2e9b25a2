namespace Tidewaiter.Law;

/// <summary>The provision exists and is not applied.</summary>
/// <param name="Suspended">Whether it is suspended; a later coat may say no.</param>
public sealed record SuspendedTerm(bool Suspended) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("suspended");

    /// <inheritdoc/>
    public override string ToString() => Suspended ? "yes" : "no";
}
