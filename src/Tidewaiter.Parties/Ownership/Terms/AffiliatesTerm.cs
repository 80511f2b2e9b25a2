using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>The countries whose companies a test can catch. A company elsewhere is not caught; what it holds is still held through it.</summary>
/// <param name="Countries">The countries.</param>
public sealed record AffiliatesTerm(OriginTerm Countries) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("affiliates");

    /// <inheritdoc/>
    public override string ToString() => Countries.ToString();
}
