using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Tidewaiter.Parties;

/// <summary>An entry as a line of JSON. The hash is of every byte before it, so a log can be verified without understanding it.</summary>
internal static class DecisionLine
{
    private const int HashLength = 64;
    private static readonly byte[] BeforeHash = ",\"hash\":\""u8.ToArray();
    private static readonly byte[] AfterHash = "\"}"u8.ToArray();
    private static readonly InstantPattern Time = InstantPattern.ExtendedIso;

    /// <summary>Writes an entry, without its line break, and hashes it.</summary>
    public static (DecisionEntry Entry, byte[] Line) Write(long number, Decision decision, ContentHash previous)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("n"u8, number);
            json.WriteString("at"u8, Time.Format(decision.At));
            json.WriteString("by"u8, decision.By.ToString());
            json.WriteString("state"u8, Spell(decision.State));
            json.WriteString("list"u8, decision.Match.Key.List.ToString());
            json.WriteString("party_id"u8, decision.Match.Key.Party.ToString());
            json.WriteString("listed_id"u8, decision.Match.Key.Listed.ToString());
            json.WriteNumber("score"u8, decision.Match.Score.Fraction);
            json.WriteString("reason"u8, decision.Reason.ToString());
            json.WriteString("evidence"u8, decision.Evidence.ToString());
            if (decision.Expires is { } expires)
            {
                json.WriteString("expires"u8, Time.Format(expires));
            }

            json.WritePropertyName("party"u8);
            json.WriteRawValue(decision.Match.Party.Json, skipInputValidation: true);
            json.WritePropertyName("listed"u8);
            json.WriteRawValue(decision.Match.Listed.Json, skipInputValidation: true);
            json.WriteString("prev"u8, previous.ToString());
            json.WriteEndObject();
        }

        var body = buffer.WrittenSpan[..^1];
        var hash = ContentHash.Of(body);
        return (new DecisionEntry(number, decision, previous, hash), [.. body, .. BeforeHash, .. Encoding.ASCII.GetBytes(hash.ToString()), .. AfterHash]);
    }

    /// <summary>Reads a line and verifies its hash; <c>null</c> when it is not an entry, or was altered.</summary>
    public static DecisionEntry? Read(ReadOnlySpan<byte> line)
    {
        var tail = BeforeHash.Length + HashLength + AfterHash.Length;
        if (line.Length < tail || !line[^tail..].StartsWith(BeforeHash) || !line.EndsWith(AfterHash))
        {
            return null;
        }

        var stated = Encoding.ASCII.GetString(line[^(HashLength + AfterHash.Length)..^AfterHash.Length]);
        if (!ContentHash.TryParse(stated, out var hash) || ContentHash.Of(line[..^tail]) != hash)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(line.ToArray());
            return Read(json.RootElement, hash);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or KeyNotFoundException or OverflowException)
        {
            return null;
        }
    }

    public static string Spell(DecisionState state) => Law.LawReader.Spell(state.ToString()).Replace('-', '_');

    private static DecisionEntry? Read(JsonElement json, ContentHash hash)
    {
        string Text(string key) => json.GetProperty(key).GetString()!;

        var at = Time.Parse(Text("at"));
        var expires = json.TryGetProperty("expires", out var end) ? Time.Parse(end.GetString()!) : null;
        if (!at.Success || expires is { Success: false }
            || !Law.LawReader.ParseEnum<DecisionState>(Text("state"), out var state)
            || !ContentHash.TryParse(Text("evidence"), out var evidence)
            || !ContentHash.TryParse(Text("prev"), out var previous))
        {
            return null;
        }

        var key = new MatchKey(new PartyId(Text("party_id")), new ListId(Text("list")), new PartyId(Text("listed_id")));
        var match = new Match(key, RecordContent.Of(json.GetProperty("party")), RecordContent.Of(json.GetProperty("listed")), Rate.FromFraction(json.GetProperty("score").GetDecimal()));
        Instant? until = expires?.Value;
        return new DecisionEntry(
            json.GetProperty("n").GetInt64(),
            new Decision(match, state, new UserName(Text("by")), at.Value, new Words(Text("reason")), evidence, until),
            previous,
            hash);
    }
}
