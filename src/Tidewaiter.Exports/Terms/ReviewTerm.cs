using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>The review policy of a requirement.</summary>
/// <param name="Policy">The policy.</param>
public sealed record ReviewTerm(ReviewPolicy Policy) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("review");

    /// <inheritdoc/>
    public override string ToString() => LawReader.Spell(Policy.ToString());
}
