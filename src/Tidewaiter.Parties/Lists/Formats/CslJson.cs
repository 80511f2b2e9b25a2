using System.Collections.Immutable;
using System.Text.Json;

namespace Tidewaiter.Parties.Lists;

/// <summary>The Consolidated Screening List as JSON: <c>{"results": […]}</c>.</summary>
internal static class CslJson
{
    public static IEnumerable<ListRecord> Read(Stream stream)
    {
        using var json = JsonDocument.Parse(stream);
        if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("results"u8, out var results) || results.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("it has no array 'results'");
        }

        foreach (var record in results.EnumerateArray())
        {
            var addresses = Items(record, "addresses").Where(item => item.ValueKind == JsonValueKind.Object).ToList();
            yield return new ListRecord(Text(record, "source"), Text(record, "entity_number"), Text(record, "type"), Text(record, "name"))
            {
                Aliases = Texts(record, "alt_names"),
                Addresses = [.. addresses.Select(address => string.Join(", ", new[] { "address", "city", "state", "postal_code" }.Select(part => Text(address, part)).Where(part => part.Length > 0)))],
                Countries = [.. addresses.Select(address => Text(address, "country")), .. Texts(record, "nationalities"), .. Texts(record, "citizenships")],
                Numbers = [.. Items(record, "ids").Where(item => item.ValueKind == JsonValueKind.Object).Select(id => Text(id, "number"))],
                Since = Text(record, "start_date"),
                Remark = Texts(record, "programs") is { Length: > 0 } programs ? string.Join(' ', programs) : Text(record, "federal_register_notice"),
            };
        }
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement record, string key) =>
        record.TryGetProperty(key, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : default;

    private static ImmutableArray<string> Texts(JsonElement record, string key) =>
        [.. Items(record, key).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];

    private static string Text(JsonElement record, string key) => record.TryGetProperty(key, out var value)
        ? value.ValueKind switch { JsonValueKind.String => value.GetString()!, JsonValueKind.Number => value.GetRawText(), _ => "" }
        : "";
}
