using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Which number carries a duty that tops the line's own rate up to a total. Nothing else is owed either way.</summary>
/// <param name="Filing">How it is filed.</param>
public sealed record CappedTerm(CappedFiling Filing) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => TermSlot.Substance;

    /// <inheritdoc/>
    public override bool IsSubstance => true;

    /// <inheritdoc/>
    public override string ToString() => Filing.ToString();
}
