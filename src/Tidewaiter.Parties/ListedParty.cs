using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>A party as a list names it.</summary>
/// <param name="Id">Its id, unique among all lists.</param>
/// <param name="List">The list.</param>
/// <param name="Type">What kind of party.</param>
/// <param name="Name">The name the list puts first.</param>
public sealed record ListedParty(PartyId Id, MeasureId List, PartyType Type, Words Name)
{
    /// <summary>Other names, in the list's order.</summary>
    public ImmutableArray<Words> Aliases { get; init; } = [];

    /// <summary>Countries of its addresses or nationality.</summary>
    public ImmutableArray<CountryCode> Countries { get; init; } = [];

    /// <summary>Its addresses, where the list on file has them.</summary>
    public ImmutableArray<Words> Addresses { get; init; } = [];

    /// <summary>Its numbers, where the list on file has them.</summary>
    public ImmutableArray<PartyIdentifier> Identifiers { get; init; } = [];

    /// <summary>What the list says beside names, in its own short codes: programmes, footnotes, licence scope, citation.</summary>
    public Words Remark { get; init; }

    /// <summary>The day it was put on the list, where the list on file says so.</summary>
    public EventDate? Since { get; init; }
}
