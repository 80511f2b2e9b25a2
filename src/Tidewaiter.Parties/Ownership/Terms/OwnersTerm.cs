using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>Whether owners are added up.</summary>
/// <param name="Owners">Together or each.</param>
public sealed record OwnersTerm(OwnersCounted Owners) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("owners");

    /// <inheritdoc/>
    public override string ToString() => LawReader.Spell(Owners.ToString());
}
