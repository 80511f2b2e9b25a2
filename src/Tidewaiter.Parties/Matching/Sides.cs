namespace Tidewaiter.Parties.Matching;

/// <summary>What speaks for or against a party beside its names.</summary>
/// <param name="TypeDiffers">One is a person and the other is not.</param>
/// <param name="SameCountry">They share a country.</param>
/// <param name="OtherCountry">Both state countries and share none.</param>
/// <param name="Identifier">They bear the same number.</param>
/// <param name="Address">The share of a listed address that is found.</param>
internal readonly record struct Sides(bool TypeDiffers, bool SameCountry, bool OtherCountry, bool Identifier, float Address)
{
    /// <summary>All that can speak for a party without a number in common.</summary>
    public static Sides Best { get; } = new(false, true, false, false, 1);

    public static Sides Of(PartyQuestion question, ListedParty party)
    {
        var same = question.Countries.Length > 0 && party.Countries.Any(country => question.Countries.Contains(country));
        return new(
            question.Type is not PartyType.Unknown && party.Type is not PartyType.Unknown && question.Type != party.Type,
            same,
            !same && question.Countries.Length > 0 && party.Countries.Length > 0,
            question.Identifiers.Length > 0 && party.Identifiers.Any(number => question.Identifiers.Contains(number)),
            question.Address.IsEmpty || party.Addresses.IsEmpty ? 0 : AddressWords.Share(question.Address, party.Addresses));
    }

    /// <summary>Writes itself into the features of a comparison.</summary>
    public void AddTo(ref Features features)
    {
        features[Feature.Type] = TypeDiffers ? 1 : 0;
        features[Feature.SameCountry] = SameCountry ? 1 : 0;
        features[Feature.OtherCountry] = OtherCountry ? 1 : 0;
        features[Feature.Identifier] = Identifier ? 1 : 0;
        features[Feature.Address] = Address;
    }
}
