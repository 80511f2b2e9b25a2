using System.Collections.Immutable;
using System.Text.Json;

namespace Tidewaiter.Parties;

/// <summary>Reads FollowTheMoney entities: Ownership becomes stakes, directorships and links of unknown kind become control.</summary>
/// <remarks>
/// Registers close one record and open the next with the same first day, so every record is a source of its own: two that overlap tell of one stake.
/// Sanction records name no list of a book; who stands on which list has to be said beside them.
/// </remarks>
internal static class FtmReader
{
    public static OwnershipRecords Read(IEnumerable<JsonElement> items)
    {
        var parties = new List<Party>();
        var stakes = ImmutableArray.CreateBuilder<Stake>();
        var (unread, sanctioned, nameless) = (0, 0, 0);
        foreach (var item in items)
        {
            var before = stakes.Count;
            var properties = JsonRecord.Child(item, "properties");
            switch (JsonRecord.Text(item, "schema"))
            {
                case "Ownership":
                    stakes.AddRange(Stakes(item, properties, "owner", "asset", StakeKind.Ownership, ref unread));
                    break;
                case "Directorship":
                    stakes.AddRange(Stakes(item, properties, "director", "organization", StakeKind.Control, ref unread));
                    break;
                case "UnknownLink" or "Representation":
                    stakes.AddRange(Stakes(item, properties, "subject", "object", StakeKind.Control, ref unread));
                    break;
                case "Company" or "Organization" or "LegalEntity" or "Person" or "PublicBody" or "Asset" or "Security" or "Vessel" or "Airplane":
                    sanctioned += Values(properties, "topics").Any(topic => topic.StartsWith("sanction", StringComparison.Ordinal) || topic == "export.control") ? 1 : 0;
                    parties.Add(ReadParty(item, properties));
                    break;
            }

            nameless += JsonRecord.Text(item, "schema") == "Ownership" && stakes.Count == before ? 1 : 0;
        }

        return new OwnershipRecords([.. parties.Where(party => party.Id != new PartyId("")).DistinctBy(party => party.Id)], stakes.ToImmutable()) { Notes = [.. Notes(unread, sanctioned, nameless)] };
    }

    private static IEnumerable<Words> Notes(int unread, int sanctioned, int nameless)
    {
        if (unread > 0)
        {
            yield return new Words($"{unread} percentages could not be read and are taken as unknown.");
        }

        if (nameless > 0)
        {
            yield return BodsReader.NoOwner(nameless);
        }

        if (sanctioned > 0)
        {
            yield return new Words($"{sanctioned} parties carry a topic of sanctions or export control in the file, which names no list of this book. Say who stands on which list with --listed.");
        }
    }

    private static Party ReadParty(JsonElement item, JsonElement? properties) => new(new PartyId(JsonRecord.Text(item, "id")))
    {
        Name = new Words(JsonRecord.Text(item, "caption") is { Length: > 0 } caption ? caption : Values(properties, "name").FirstOrDefault() ?? ""),
        Country = Values(properties, "jurisdiction").Concat(Values(properties, "country")).Select(JsonRecord.Country).FirstOrDefault(country => country is not null),
    };

    private static List<Stake> Stakes(JsonElement item, JsonElement? properties, string owner, string owned, StakeKind kind, ref int unread)
    {
        var share = ShareRange.Unknown;
        foreach (var (index, text) in Values(properties, "percentage").Index())
        {
            // Several values on one record: anything between them.
            if (!ShareRange.TryParse(text, out var one))
            {
                unread++;
            }
            else
            {
                share = index == 0 || share == ShareRange.Unknown ? one : new ShareRange(one.Min < share.Min ? one.Min : share.Min, one.Max > share.Max ? one.Max : share.Max);
            }
        }

        return
        [
            .. from holder in Values(properties, owner)
               from held in Values(properties, owned)
               select new Stake(new PartyId(holder), new PartyId(held), share)
               {
                   Kind = kind,
                   From = JsonRecord.Date(Values(properties, "startDate")),
                   To = JsonRecord.Date(Values(properties, "endDate")),
                   Source = new Words(JsonRecord.Text(item, "id")),
               },
        ];
    }

    private static IEnumerable<string> Values(JsonElement? properties, string key) =>
        JsonRecord.Items(properties, key).Select(item => JsonRecord.Text(item.ValueKind == JsonValueKind.Object ? JsonRecord.Child(item, "id") : item)).Where(text => text.Length > 0);
}
