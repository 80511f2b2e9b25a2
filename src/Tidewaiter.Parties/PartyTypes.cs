namespace Tidewaiter.Parties;

/// <summary>Reads the words publishers and customers use for kinds of parties.</summary>
public static class PartyTypes
{
    /// <summary>Reads a word in any case; <c>individual</c> and <c>company</c> are understood, nothing means unknown.</summary>
    public static bool TryParse(string text, out PartyType type)
    {
        ArgumentNullException.ThrowIfNull(text);
        type = text.ToLowerInvariant() switch
        {
            "person" or "individual" => PartyType.Person,
            "entity" or "company" or "organization" => PartyType.Entity,
            "vessel" => PartyType.Vessel,
            "aircraft" => PartyType.Aircraft,
            _ => PartyType.Unknown,
        };
        return type is not PartyType.Unknown || text is "unknown" or "";
    }
}
