using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>A threshold of value: a share of content must exceed it, or reach it.</summary>
/// <param name="Fact">The fact that holds the share.</param>
/// <param name="Threshold">The threshold.</param>
/// <param name="Exceeds">Whether the share must be over it; otherwise equal is enough.</param>
public sealed record ContentTerm(FactDeclaration Fact, Rate Threshold, bool Exceeds) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("content");

    /// <summary>Whether a share passes.</summary>
    public bool Passes(Rate share) => Exceeds ? share > Threshold : share >= Threshold;

    /// <inheritdoc/>
    public override string ToString() => $"{Fact.Name} {(Exceeds ? "over" : "at least")} {Threshold}";
}
