namespace Tidewaiter.Parties;

/// <summary>What kind of party a record names.</summary>
public enum PartyType
{
    /// <summary>Not stated: Commerce and State publish no type.</summary>
    Unknown,

    /// <summary>A natural person.</summary>
    Person,

    /// <summary>A company, body or government.</summary>
    Entity,

    /// <summary>A ship.</summary>
    Vessel,

    /// <summary>An aircraft.</summary>
    Aircraft,
}
