using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>What follows for a party that is caught.</summary>
/// <param name="Effect">The effect.</param>
public sealed record EffectTerm(OwnershipEffect Effect) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("effect");

    /// <inheritdoc/>
    public override string ToString() => LawReader.Spell(Effect.ToString()).Replace('-', '_');
}
