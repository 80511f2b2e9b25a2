using System.Text;
using System.Text.Json;

namespace Tidewaiter.Parties;

/// <summary>Reads ownership records in whatever of the known forms they come: the plain form, BODS 0.4, FollowTheMoney, CSV.</summary>
public static class OwnershipReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a file's content. What is wrong comes back as problems, and then there are no records.</summary>
    /// <param name="content">The bytes, UTF-8.</param>
    /// <param name="name">What the content is called in problems.</param>
    public static (OwnershipRecords? Records, IReadOnlyList<Problem> Problems) Read(ReadOnlyMemory<byte> content, Words name)
    {
        var problems = new List<Problem>();
        var records = Read(Trimmed(content), name.ToString(), problems);
        return (problems.Count == 0 ? records : null, problems);
    }

    private static OwnershipRecords? Read(ReadOnlyMemory<byte> bytes, string name, List<Problem> problems)
    {
        if (bytes.Length > 0 && bytes.Span[0] is not ((byte)'{' or (byte)'['))
        {
            return CsvStakes.Read(Encoding.UTF8.GetString(bytes.Span), name, problems);
        }

        if (Whole(bytes) is { } root)
        {
            return root.ValueKind switch
            {
                JsonValueKind.Object when Has(root, "stakes") || Has(root, "parties") || Has(root, "listed") => GraphReader.Read(root, name + "#", problems),
                JsonValueKind.Object => OfItems([root], name, problems),
                JsonValueKind.Array => OfItems([.. root.EnumerateArray()], name, problems),
                _ => NoFormat(name, problems),
            };
        }

        var lines = Lines(bytes, name, problems);
        return problems.Count > 0 ? null : OfItems(lines, name, problems);
    }

    private static OwnershipRecords? OfItems(List<JsonElement> items, string name, List<Problem> problems) =>
        items.Exists(item => Has(item, "recordType")) ? BodsReader.Read(items)
        : items.Exists(item => Has(item, "schema")) ? FtmReader.Read(items)
        : NoFormat(name, problems);

    private static OwnershipRecords? NoFormat(string name, List<Problem> problems)
    {
        problems.Add(new Problem(new Words(name), OwnershipDiagnostics.Format, new Words(OwnershipDiagnostics.NoFormat)));
        return null;
    }

    private static bool Has(JsonElement item, string key) => JsonRecord.Child(item, key) is not null;

    private static JsonElement? Whole(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return JsonDocument.Parse(bytes, Options).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<JsonElement> Lines(ReadOnlyMemory<byte> bytes, string name, List<Problem> problems)
    {
        var items = new List<JsonElement>();
        var rest = bytes;
        for (var line = 1; rest.Length > 0; line++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var text = end < 0 ? rest : rest[..end];
            rest = end < 0 ? ReadOnlyMemory<byte>.Empty : rest[(end + 1)..];
            if (text.Span.Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            if (Whole(text) is { ValueKind: JsonValueKind.Object } item)
            {
                items.Add(item);
            }
            else
            {
                problems.Add(new Problem(
                    new Words($"{name}:{line}"), line == 1 ? OwnershipDiagnostics.Format : OwnershipDiagnostics.Row, new Words(line == 1 ? OwnershipDiagnostics.NoFormat : OwnershipDiagnostics.NoObject)));
                break;
            }
        }

        return items;
    }

    private static ReadOnlyMemory<byte> Trimmed(ReadOnlyMemory<byte> bytes)
    {
        var start = bytes.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
        while (start < bytes.Length && bytes.Span[start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            start++;
        }

        return bytes[start..];
    }
}
