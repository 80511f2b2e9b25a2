using System.Collections.Immutable;

namespace Tidewaiter.Parties.Lists;

/// <summary>The Consolidated Screening List as comma-separated values, by the names of its columns.</summary>
internal static class CslCsv
{
    private static readonly string[] Needed = ["source", "name", "alt_names", "addresses"];

    public static IEnumerable<ListRecord> Read(TextReader reader)
    {
        Dictionary<string, int>? columns = null;
        foreach (var row in CsvRows.Read(reader))
        {
            // The header is known to stand again in the middle of a file.
            if (columns is null || row.Contains("alt_names"))
            {
                columns ??= row.Index().GroupBy(cell => cell.Item).ToDictionary(group => group.Key, group => group.First().Index, StringComparer.Ordinal);
                if (Array.Find(Needed, name => !columns.ContainsKey(name)) is { } missing)
                {
                    throw new FormatException($"it has no column '{missing}'");
                }

                continue;
            }

            if (row.Count != columns.Count)
            {
                throw new FormatException($"a row holds {row.Count} fields where the header names {columns.Count}");
            }

            string Field(string name) => columns.TryGetValue(name, out var at) ? row[at] : "";
            var addresses = Parts(Field("addresses"));
            yield return new ListRecord(Field("source"), Field("entity_number"), Field("type"), Field("name"))
            {
                Aliases = Parts(Field("alt_names")),
                Addresses = addresses,
                Countries = [.. addresses.Select(address => address.Split(',')[^1].Trim()), .. Parts(Field("nationalities")), .. Parts(Field("citizenships"))],
                Numbers = [.. Parts(Field("ids")).Select(id => id.Split(',')[^1].Trim())],
                Since = Field("start_date"),
                Remark = Field("programs") is { Length: > 0 } programs ? programs : Field("federal_register_notice"),
            };
        }
    }

    private static ImmutableArray<string> Parts(string text) =>
        text.Length == 0 ? [] : [.. text.Split("; ").Select(part => part.Trim(' ', ';')).Where(part => part.Length > 0)];
}
