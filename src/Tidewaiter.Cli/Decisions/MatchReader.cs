using System.Text.Json;
using Tidewaiter.Parties;

namespace Tidewaiter.Cli;

/// <summary>Reads a match: <c>{ "list", "score", "party": { "id", … }, "listed": { "id", … } }</c>.</summary>
internal static class MatchReader
{
    private const string Shape = """Write a match as { "list": …, "score": 0.9, "party": { "id": …, … }, "listed": { "id": …, … } }.""";

    public static Match Read(ReadOnlyMemory<byte> bytes, string place)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            var (party, listed) = (root.GetProperty("party"), root.GetProperty("listed"));
            var score = root.GetProperty("score").GetDecimal();
            var (list, id, listedId) = (root.GetProperty("list").GetString(), Id(party), Id(listed));
            if (score is >= 0 and <= 1 && !string.IsNullOrEmpty(list) && id.Length > 0 && listedId.Length > 0)
            {
                return new Match(new MatchKey(new PartyId(id), new ListId(list), new PartyId(listedId)), RecordContent.Of(party), RecordContent.Of(listed), Rate.FromFraction(score));
            }
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // Said below.
        }

        throw new ProblemException(new Problem(new Words(place), CliDiagnostics.NotJson, new Words(Shape)));
    }

    private static string Id(JsonElement record) => record.GetProperty("id") is { ValueKind: JsonValueKind.String } id ? id.GetString()! : record.GetProperty("id").GetRawText();
}
