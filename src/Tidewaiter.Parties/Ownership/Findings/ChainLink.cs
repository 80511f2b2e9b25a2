namespace Tidewaiter.Parties;

/// <summary>A party in a chain of owners.</summary>
/// <param name="Id">The party.</param>
/// <param name="Holds">What it holds of the next; <c>null</c> at the end.</param>
public readonly record struct ChainLink(PartyId Id, ShareRange? Holds);
