using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>The record over time as one JSON object on a line.</summary>
internal static class RecordTimelineJson
{
    public static void Print(Terminal terminal, Book book, IReadOnlyList<RecordEntry> entries)
    {
        using (var json = new Utf8JsonWriter(terminal.OutBytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("record"u8);
            foreach (var entry in entries)
            {
                Write(json, entry);
            }

            json.WriteEndArray();
            json.WriteStartObject("law"u8);
            json.WriteString("book"u8, book.Hash.ToString());
            json.WriteString("horizon"u8, book.HorizonDate.ToString());
            json.WriteEndObject();
            json.WriteEndObject();
        }

        terminal.OutBytes.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, RecordEntry entry)
    {
        var source = entry.Source;
        json.WriteStartObject();
        json.WriteString("id"u8, source.Id.ToString());
        json.WriteString("is"u8, entry.Statement is null ? "instrument" : "statement");
        json.WriteString("kind"u8, entry.Kind);
        json.WriteString("actor"u8, source.Actor.IsEmpty ? null : source.Actor.ToString());
        json.WriteString("title"u8, source.Title.ToString());
        json.WriteString("source"u8, source.Citation.ToString());
        json.WriteString("certainty"u8, $"{source.Certainty}".ToLowerInvariant());
        json.WriteString("known"u8, source.KnownDate.ToString());
        json.WriteString("known_instant"u8, source.Known.ToString());
        json.WriteString("said"u8, entry.Statement?.Said.ToString());
        json.WriteString("signed"u8, source.Signed?.ToString());
        json.WriteString("published"u8, source.Published?.ToString());
        json.WriteString("withdrawn"u8, entry.Withdrawn?.ToString());
        json.WriteString("effective"u8, source.Effective?.ToString());
        json.WriteBoolean("has_acts"u8, entry.HasActs);
        json.WriteString("acts_speak_from"u8, entry.SpeaksFrom?.ToString());
        WriteTexts(json, "topics"u8, source.Topics.Select(topic => topic.ToString()));
        WriteTexts(json, "responds_to"u8, source.RespondsTo.Select(id => id.ToString()));
        json.WriteStartArray("in_force"u8);
        foreach (var effect in entry.Effects)
        {
            Write(json, effect);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Effect effect)
    {
        json.WriteStartObject();
        json.WriteString("provision"u8, effect.Provision.ToString());
        json.WriteString("list"u8, effect.List?.ToString());
        json.WriteString("from"u8, effect.From == Instant.MinValue ? null : effect.Jurisdiction.DateOf(effect.From).ToString());
        json.WriteString("to"u8, effect.To == Instant.MaxValue ? null : effect.Jurisdiction.DateOf(effect.To).ToString());
        json.WriteString("says"u8, LawPrint.Terms(effect.Terms));
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
