using System.Collections.Immutable;
using System.Text.Json;

namespace Tidewaiter.Parties;

/// <summary>Reads statements of the Beneficial Ownership Data Standard 0.4.</summary>
/// <remarks>
/// Shareholdings become stakes, other interests control. An indirect interest sums up components: with them present it would count twice and is left out,
/// without them it says that there is a share somewhere above. A later statement of a record takes the place of the one before.
/// </remarks>
internal static class BodsReader
{
    public static OwnershipRecords Read(IEnumerable<JsonElement> statements)
    {
        var parties = new Dictionary<PartyId, Party>();
        var relationships = new List<JsonElement>();
        var records = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in statements.OrderBy(one => JsonRecord.Text(one, "statementDate"), StringComparer.Ordinal))
        {
            var details = JsonRecord.Child(statement, "recordDetails");
            records.Add(JsonRecord.Text(statement, "recordId"));
            if (JsonRecord.Text(statement, "recordType") is "entity" or "person")
            {
                var party = ReadParty(statement, details);
                parties[party.Id] = party;
            }
            else
            {
                relationships.Add(statement);
            }
        }

        var stakes = ImmutableArray.CreateBuilder<Stake>();
        var (summaries, nameless) = (0, 0);
        foreach (var record in relationships.GroupBy(one => JsonRecord.Text(one, "recordId"), StringComparer.Ordinal))
        {
            var versions = record.Select(statement => new BodsRelationship(statement, records)).ToList();
            nameless += versions.Count(version => !version.HasNames);
            summaries += versions.Count(version => version.SumsUp);
            for (var i = 0; i < versions.Count; i++)
            {
                stakes.AddRange(versions[i].Stakes(i + 1 < versions.Count ? versions[i + 1] : null));
            }
        }

        return new OwnershipRecords([.. parties.Values], stakes.ToImmutable()) { Notes = [.. Notes(summaries, nameless)] };
    }

    private static IEnumerable<Words> Notes(int summaries, int nameless)
    {
        if (summaries > 0)
        {
            yield return new Words($"{summaries} indirect interests sum up components that are in the file, and are left out.");
        }

        if (nameless > 0)
        {
            yield return new Words($"{nameless} relationships name no owner: what they hold is not accounted for.");
        }
    }

    private static Party ReadParty(JsonElement statement, JsonElement? details) => new(new PartyId(JsonRecord.Text(statement, "recordId")))
    {
        Name = new Words(JsonRecord.Text(details, "name") is { Length: > 0 } name
            ? name
            : JsonRecord.Items(details, "names").Select(one => JsonRecord.Text(one, "fullName")).FirstOrDefault() ?? ""),
        Country = JsonRecord.Country(JsonRecord.Text(JsonRecord.Child(details, "jurisdiction"), "code"))
            ?? JsonRecord.Items(details, "nationalities").Select(one => JsonRecord.Country(JsonRecord.Text(one, "code"))).FirstOrDefault(),
    };
}
