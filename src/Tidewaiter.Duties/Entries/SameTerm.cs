using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Two facts that must not differ where both are stated: the port named in a transportation entry and the port of entry.</summary>
/// <param name="One">A fact.</param>
/// <param name="Other">The fact it is compared with.</param>
public sealed record SameTerm(FactDeclaration One, FactDeclaration Other) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("same");

    /// <inheritdoc/>
    public override string ToString() => $"{One.Name} is {Other.Name}";
}
