using System.Collections.Immutable;

namespace Tidewaiter.Parties.Lists;

/// <summary>A record as a publisher's file has it, whatever its format.</summary>
/// <param name="Source">The list, in the publisher's words or code.</param>
/// <param name="Number">The publisher's number; empty where it gives none.</param>
/// <param name="Type">The publisher's word for the kind of party.</param>
/// <param name="Name">The first name.</param>
internal sealed record ListRecord(string Source, string Number, string Type, string Name)
{
    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> Countries { get; init; } = [];

    public ImmutableArray<string> Addresses { get; init; } = [];

    public ImmutableArray<string> Numbers { get; init; } = [];

    public string Since { get; init; } = "";

    public string Remark { get; init; } = "";

    /// <summary>As one of our own, on a list of the law.</summary>
    public ListedParty ToParty(MeasureId list, string code, string idSuffix) =>
        new(new PartyId($"{code}-{(Number.Length > 0 ? Number : ContentMark())}{idSuffix}"), list, PartyTypes.TryParse(Type, out var type) ? type : PartyType.Unknown, new Words(Name.Trim()))
        {
            Aliases = [.. Aliases.Select(alias => alias.Trim()).Where(alias => alias.Length > 0 && alias != Name).Distinct().Select(alias => new Words(alias))],
            Countries = [.. Countries.Select(text => CountryCode.TryParse(text, out var country) ? country : default).Where(country => country != default).Distinct().Order()],
            Addresses = [.. Addresses.Where(address => address.Length > 0).Select(address => new Words(address))],
            Identifiers = [.. Numbers.Select(text => PartyIdentifier.TryParse(text, out var number) ? number : default).Where(number => number != default).Distinct()],
            Since = EventDate.TryParse(Since, out var since) ? since : null,
            Remark = new Words(Remark),
        };

    // Commerce and State number nothing: a record without a number is known by its content, so that the same record keeps its id from copy to copy.
    private string ContentMark()
    {
        unchecked
        {
            var mark = 14695981039346656037ul;
            foreach (var b in System.Text.Encoding.UTF8.GetBytes($"{Name}|{string.Join(' ', Countries)}|{Remark}"))
            {
                mark = (mark ^ b) * 1099511628211ul;
            }

            return mark.ToString("x16", System.Globalization.CultureInfo.InvariantCulture)[..10];
        }
    }
}
