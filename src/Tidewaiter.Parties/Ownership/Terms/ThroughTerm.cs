using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>Through whom a listed party's ownership reaches.</summary>
/// <param name="Reach">The reach.</param>
public sealed record ThroughTerm(OwnershipReach Reach) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("through");

    /// <inheritdoc/>
    public override string ToString() => LawReader.Spell(Reach.ToString());
}
