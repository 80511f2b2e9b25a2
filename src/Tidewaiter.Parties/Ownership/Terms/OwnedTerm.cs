using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>The test itself: how much of a party must be held.</summary>
/// <param name="Share">The share.</param>
/// <param name="IsIncluded">Whether that share itself is enough (<c>at least</c>), or only more (<c>more than</c>).</param>
public sealed record OwnedTerm(Share Share, bool IsIncluded) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => TermSlot.Substance;

    /// <inheritdoc/>
    public override bool IsSubstance => true;

    /// <summary>The least number of parts that is enough.</summary>
    internal long Parts => IsIncluded ? Share.Parts : Share.Parts + 1;

    /// <inheritdoc/>
    public override string ToString() => $"{(IsIncluded ? "at least" : "more than")} {Share}";
}
