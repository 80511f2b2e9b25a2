using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>A company or a person of an ownership graph.</summary>
/// <param name="Id">The id its stakes name it by.</param>
public sealed record Party(PartyId Id)
{
    /// <summary>Its name, where stated.</summary>
    public Words Name { get; init; }

    /// <summary>Where it is organised, where stated.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The lists it stands on.</summary>
    public ImmutableArray<Listing> Listings { get; init; } = [];
}
