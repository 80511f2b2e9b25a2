using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tidewaiter.Duties;
using Tidewaiter.Parties;

namespace Tidewaiter.Cli;

/// <summary>What a screening prints as JSON, one object a line.</summary>
internal static class ScreenJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Finding(JsonElement id, IReadOnlyList<PartyMatch> matches, ScreenSettings settings) => Line(json =>
    {
        WriteId(json, id);
        json.WriteString("status"u8, settings.IsComplete ? matches.Any(match => match.IsAlert) ? "alert" : "no_alert" : "not_screened");
        PartyMatchJson.Write(json, matches);
        settings.WriteLists(json);
    });

    public static byte[] Problems(IReadOnlyList<Problem> problems, JsonElement id, long? line)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            DutyFindingJson.WriteProblems(json, problems, id, line);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    public static byte[] Pair(PartyMatch match) => Line(json => PartyMatchJson.WriteScore(json, match));

    /// <summary>What the caller calls the question. A text that is none is no id.</summary>
    public static JsonElement IdOf(JsonElement question)
    {
        try
        {
            return question.ValueKind == JsonValueKind.Object && question.TryGetProperty("id"u8, out var id) && (id.ValueKind != JsonValueKind.String || id.GetString() is not null) ? id : default;
        }
        catch (InvalidOperationException)
        {
            return default;
        }
    }

    private static void WriteId(Utf8JsonWriter json, JsonElement id)
    {
        if (id.ValueKind != JsonValueKind.Undefined)
        {
            json.WritePropertyName("id"u8);
            id.WriteTo(json);
        }
    }

    private static byte[] Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
