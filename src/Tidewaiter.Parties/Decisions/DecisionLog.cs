using System.Text;
using System.Text.Json;

namespace Tidewaiter.Parties;

/// <summary>Reads and verifies decision logs, and the pieces of them that are handed to others.</summary>
public static class DecisionLog
{
    /// <summary>Verifies a log, or an export of a piece of one, by its hashes alone.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="name">What it is called in problems.</param>
    /// <param name="head">The hash of the last entry as somebody kept it: finds what was cut off.</param>
    /// <returns>Its entries.</returns>
    /// <exception cref="ProblemException">A line was altered, left out, or added, or the end is not what an export says (TW4104).</exception>
    public static IReadOnlyList<DecisionEntry> Verify(ReadOnlySpan<byte> content, Words name, ContentHash? head = null)
    {
        var entries = Verify(content, name);
        return head is { } kept && kept != (entries.LastOrDefault()?.Hash ?? ContentHash.Nothing) ? throw new ProblemException(DecisionDiagnostics.OtherHead(name)) : entries;
    }

    private static List<DecisionEntry> Verify(ReadOnlySpan<byte> content, Words name)
    {
        var first = content.IndexOf((byte)'\n');
        if (first < 0 || !content[..first].StartsWith("{\"export\":"u8))
        {
            return Read(content, name);
        }

        var (from, previous, count, head) = Head(content[..first], name);
        var entries = Read(content[(first + 1)..], name, from, previous, linesBefore: 1);
        return entries.Count == count && (count == 0 ? previous : entries[^1].Hash) == head
            ? entries
            : throw new ProblemException(DecisionDiagnostics.OtherEnd(name, count, entries.Count));
    }

    /// <summary>The entries of a calendar month (UTC), as a file that can be verified alone.</summary>
    /// <param name="entries">A whole log.</param>
    /// <param name="month">Any date of the month.</param>
    public static ReadOnlyMemory<byte> Export(IReadOnlyList<DecisionEntry> entries, EventDate month)
    {
        var wanted = month.Date.ToYearMonth();
        var first = entries.TakeWhile(entry => Month(entry) < wanted).Count();
        var piece = entries.Skip(first).TakeWhile(entry => Month(entry) == wanted).ToList();
        var previous = first == 0 ? ContentHash.Nothing : entries[first - 1].Hash;
        using var file = new MemoryStream();
        using (var json = new Utf8JsonWriter(file))
        {
            json.WriteStartObject();
            json.WriteString("export"u8, $"{wanted.Year:0000}-{wanted.Month:00}");
            json.WriteNumber("first"u8, first + 1);
            json.WriteNumber("count"u8, piece.Count);
            json.WriteString("prev"u8, previous.ToString());
            json.WriteString("head"u8, (piece.Count == 0 ? previous : piece[^1].Hash).ToString());
            json.WriteEndObject();
        }

        file.WriteByte((byte)'\n');
        foreach (var entry in piece)
        {
            file.Write(DecisionLine.Write(entry.Number, entry.Decision, entry.Previous).Line);
            file.WriteByte((byte)'\n');
        }

        return file.ToArray();
    }

    /// <summary>How much of a log was kept: everything up to its last line break.</summary>
    internal static int KeptLength(ReadOnlySpan<byte> bytes) => bytes.LastIndexOf((byte)'\n') + 1;

    internal static List<DecisionEntry> Read(ReadOnlySpan<byte> bytes, Words name, long first = 1, ContentHash? previous = null, int linesBefore = 0)
    {
        var entries = new List<DecisionEntry>();
        var head = previous ?? ContentHash.Nothing;
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = linesBefore + entries.Count + 1;
            if (end < 0)
            {
                throw new ProblemException(DecisionDiagnostics.Altered(name, line));
            }

            var entry = DecisionLine.Read(bytes[..end]);
            if (entry is null || entry.Previous != head || entry.Number != first + entries.Count)
            {
                throw new ProblemException(DecisionDiagnostics.Altered(name, line));
            }

            entries.Add(entry);
            head = entry.Hash;
            bytes = bytes[(end + 1)..];
        }

        return entries;
    }

    private static NodaTime.YearMonth Month(DecisionEntry entry) => entry.Decision.At.InUtc().Date.ToYearMonth();

    private static (long First, ContentHash Previous, long Count, ContentHash Head) Head(ReadOnlySpan<byte> line, Words name)
    {
        try
        {
            using var json = JsonDocument.Parse(Encoding.UTF8.GetString(line));
            var root = json.RootElement;
            if (ContentHash.TryParse(root.GetProperty("prev").GetString(), out var previous) && ContentHash.TryParse(root.GetProperty("head").GetString(), out var head))
            {
                return (root.GetProperty("first").GetInt64(), previous, root.GetProperty("count").GetInt64(), head);
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            // Said below.
        }

        throw new ProblemException(DecisionDiagnostics.Altered(name, 1));
    }
}
