using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>A party somebody deals with, and asks about.</summary>
/// <param name="Name">Its name, in any script.</param>
public sealed record PartyQuestion(Words Name)
{
    /// <summary>What kind of party, where known.</summary>
    public PartyType Type { get; init; }

    /// <summary>Countries it is known in. They move a score a little and decide nothing.</summary>
    public ImmutableArray<CountryCode> Countries { get; init; } = [];

    /// <summary>Its address. Compared with the words of listed addresses; moves a score a little.</summary>
    public Words Address { get; init; }

    /// <summary>Its numbers. One that a listed party bears is strong evidence, whatever the names.</summary>
    public ImmutableArray<PartyIdentifier> Identifiers { get; init; } = [];
}
