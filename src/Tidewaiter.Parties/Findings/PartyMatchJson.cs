using System.Globalization;
using System.Text.Json;
using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>Writes matches as JSON: entity, list, name, score, what the score is made of, and which words agree.</summary>
public static class PartyMatchJson
{
    /// <summary>An array of matches.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<PartyMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(matches);
        json.WriteStartArray("matches"u8);
        foreach (var match in matches)
        {
            json.WriteStartObject();
            json.WriteString("entity"u8, match.Party.Id.ToString());
            json.WriteString("list"u8, match.Party.List.ToString());
            json.WriteString("listed_as"u8, match.Party.Name.ToString());
            json.WriteString("type"u8, LawReader.Spell(match.Party.Type.ToString()));
            WriteScore(json, match);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The score of one match, into an open object.</summary>
    public static void WriteScore(Utf8JsonWriter json, PartyMatch match)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(match);
        json.WriteString("name"u8, match.Name.ToString());
        json.WritePropertyName("score"u8);
        json.WriteRawValue(match.Score.Probability.ToString("0.0000", CultureInfo.InvariantCulture));
        json.WriteBoolean("alert"u8, match.IsAlert);
        json.WritePropertyName("log_odds"u8);
        json.WriteRawValue(Number(match.Score));
        json.WriteStartArray("features"u8);
        foreach (var part in match.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("feature"u8, LawReader.Spell(part.Feature.ToString()).Replace('-', '_'));
            json.WritePropertyName("log_odds"u8);
            json.WriteRawValue(Number(part.Adds));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("words"u8);
        foreach (var pair in match.Words)
        {
            json.WriteStartObject();
            json.WriteString("asked"u8, pair.Asked.ToString());
            json.WriteString("listed"u8, pair.Listed.ToString());
            json.WriteString("alike"u8, pair.Alike.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Number(Likelihood likelihood) => likelihood.LogOdds.ToString("0.0000", CultureInfo.InvariantCulture);
}
