namespace Tidewaiter.Law;

/// <summary>The provision exists, and the agency said whether it enforces it. Stands beside the legal answer, never in its place.</summary>
/// <param name="Enforced">Whether it is enforced.</param>
public sealed record EnforcedTerm(bool Enforced) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("enforced");

    /// <inheritdoc/>
    public override string ToString() => Enforced ? "yes" : "no";
}
