using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>What a provision does where it applies. It holds throughout the provision's life; that it lives is painted by acts with <c>applies: yes</c>.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">The agency, the symbol of the exception, or what is asked or demanded in our own words; otherwise empty.</param>
public sealed record EffectTerm(EffectKind Kind, Words Value) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("effect");

    /// <inheritdoc/>
    public override string ToString() => Value.IsEmpty ? Kind.ToString() : $"{Kind}: {Value}";
}
