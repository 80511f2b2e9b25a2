using System.Text.Json;

namespace Tidewaiter.Parties;

/// <summary>Looks into records of others leniently: what is missing or of another shape is nothing, never an error.</summary>
internal static class JsonRecord
{
    public static JsonElement? Child(JsonElement? node, string key)
    {
        try
        {
            return node is { ValueKind: JsonValueKind.Object } mapping && mapping.TryGetProperty(key, out var child) && child.ValueKind != JsonValueKind.Null ? child : null;
        }
        catch (InvalidOperationException)
        {
            // Looking a name up throws when it passes one that holds half a character.
            return null;
        }
    }

    public static string Text(JsonElement? node, string key) => Text(Child(node, key));

    public static string Text(JsonElement? node)
    {
        try
        {
            return node?.ValueKind switch
            {
                JsonValueKind.String => node.Value.GetString() ?? "",
                JsonValueKind.Number => node.Value.GetRawText(),
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                _ => "",
            };
        }
        catch (InvalidOperationException)
        {
            // Half a character is no text.
            return "";
        }
    }

    public static IEnumerable<JsonElement> Items(JsonElement? node, string key) =>
        Child(node, key) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>The day under a key, or with several the stretch from the first to the last.</summary>
    public static PartialDate? Date(IEnumerable<string> texts)
    {
        PartialDate? found = null;
        foreach (var text in texts)
        {
            if (PartialDate.TryParse(text, out var date))
            {
                found = found is not { } before ? date : new PartialDate(NodaTime.LocalDate.Min(before.Earliest, date.Earliest), NodaTime.LocalDate.Max(before.Latest, date.Latest));
            }
        }

        return found;
    }

    /// <summary>The country a code begins with: <c>US-DE</c> is in <c>US</c>.</summary>
    public static CountryCode? Country(string code) =>
        code.Length >= 2 && CountryCode.TryParse(code[..2].ToUpperInvariant(), out var country) && (code.Length == 2 || code[2] == '-') ? country : null;
}
