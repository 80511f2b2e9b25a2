namespace Tidewaiter.Parties;

/// <summary>Whom a decision is about: a party of one's own, and a party of a list.</summary>
/// <param name="Party">The party's id in its own records.</param>
/// <param name="List">The list.</param>
/// <param name="Listed">The listed party's id on it.</param>
public readonly record struct MatchKey(PartyId Party, ListId List, PartyId Listed)
{
    /// <summary><c>C-17 against us.parties.sdn 12345</c>.</summary>
    public override string ToString() => $"{Party} against {List} {Listed}";
}
