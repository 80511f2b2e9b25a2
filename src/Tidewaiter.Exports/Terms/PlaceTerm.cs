using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>Which countries are meant for one of the places of a transaction.</summary>
/// <param name="Kind">The place.</param>
/// <param name="Countries">The countries, read left to right.</param>
public sealed record PlaceTerm(PlaceKind Kind, OriginTerm Countries) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new(LawReader.Spell(Kind.ToString()));

    /// <inheritdoc/>
    public override string ToString() => $"{LawReader.Spell(Kind.ToString())}: {Countries}";
}
