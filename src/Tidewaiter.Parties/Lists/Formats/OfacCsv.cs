namespace Tidewaiter.Parties.Lists;

/// <summary>OFAC's older set of three files: names, other names and addresses, joined by number. An empty field is written <c>-0-</c>.</summary>
internal static class OfacCsv
{
    private const int NameFields = 12;
    private const string Nothing = "-0-";

    public static IEnumerable<ListRecord> Read(TextReader names, TextReader? others, TextReader? addresses, string source)
    {
        var aliases = ByNumber(others, row => row.Count > 3 ? row[3] : "");
        var places = ByNumber(addresses, row => string.Join(", ", row.Skip(2).Take(3).Where(part => part != Nothing)));
        foreach (var row in CsvRows.Read(names).Where(row => row.Count > 1))
        {
            if (row.Count < NameFields)
            {
                throw new FormatException($"a row holds {row.Count} fields where {NameFields} belong");
            }

            yield return new ListRecord(source, row[0], row[2] == Nothing ? "entity" : row[2], row[1])
            {
                Aliases = [.. aliases[row[0]]],
                Addresses = [.. places[row[0]]],
                Remark = row[3] == Nothing ? "" : row[3],
            };
        }
    }

    private static ILookup<string, string> ByNumber(TextReader? reader, Func<List<string>, string> value) =>
        (reader is null ? [] : CsvRows.Read(reader)).Where(row => row.Count > 1).ToLookup(row => row[0], value);
}
