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
            var record = JsonRecord.Text(statement, "recordId");
            records.Add(record);
            if (JsonRecord.Text(statement, "recordType") is "entity" or "person")
            {
                // Nothing could refer to a party without an id.
                if (record.Length > 0)
                {
                    parties[new PartyId(record)] = ReadParty(new PartyId(record), details);
                }
            }
            else
            {
                relationships.Add(statement);
            }
        }

        var stakes = ImmutableArray.CreateBuilder<Stake>();
        var (summaries, nameless) = (0, 0);
        foreach (var record in relationships.Index().GroupBy(one => RecordOf(one.Item, one.Index), one => one.Item, StringComparer.Ordinal))
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
            yield return NoOwner(nameless);
        }
    }

    public static Words NoOwner(int count) => new($"{count} relationships name no owner or nothing owned: what they hold is not accounted for.");

    // A statement that names no record is one of its own.
    private static string RecordOf(JsonElement statement, int index) =>
        JsonRecord.Text(statement, "recordId") is { Length: > 0 } record ? record : $"{JsonRecord.Text(statement, "statementId")}#{index}";

    private static Party ReadParty(PartyId id, JsonElement? details) => new(id)
    {
        Name = new Words(JsonRecord.Text(details, "name") is { Length: > 0 } name
            ? name
            : JsonRecord.Items(details, "names").Select(one => JsonRecord.Text(one, "fullName")).FirstOrDefault() ?? ""),
        Country = JsonRecord.Country(JsonRecord.Text(JsonRecord.Child(details, "jurisdiction"), "code"))
            ?? JsonRecord.Items(details, "nationalities").Select(one => JsonRecord.Country(JsonRecord.Text(one, "code"))).FirstOrDefault(),
    };
}
