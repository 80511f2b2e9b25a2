using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace Tidewaiter.Law;

/// <summary>Reads a list section: the columns stay in place, only what the rows say is turned into records.</summary>
internal static class LogReader
{
    public static CodeLog Read(ListId id, ReadOnlyMemory<byte> section, LawReader law, List<Problem> problems)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(section.Span);
        using var head = JsonDocument.Parse(section.Slice(sizeof(int), length));
        var root = head.RootElement;
        var rows = root.GetProperty("rows").GetInt32();
        var columns = root.GetProperty("columns").GetArrayLength();
        var keysAt = LogSection.Align(sizeof(int) + length);
        var numbersAt = keysAt + rows * sizeof(ulong);
        var width = rows * sizeof(int);
        return new CodeLog(
            id,
            section.Slice(keysAt, rows * sizeof(ulong)),
            section.Slice(numbersAt, width),
            [.. Sayings(root.GetProperty("distinct"), id, law, problems)],
            [.. Enumerable.Range(1, columns).Select(column => section.Slice(numbersAt + column * width, width))],
            Texts(root, "texts"),
            Texts(root, "columns"));
    }

    private static ImmutableArray<Words> Texts(JsonElement root, string name) =>
        [.. root.GetProperty(name).EnumerateArray().Select(text => new Words(text.GetString()!))];

    private static IEnumerable<RowTerms> Sayings(JsonElement distinct, ListId id, LawReader law, List<Problem> problems)
    {
        var index = 0;
        foreach (var saying in distinct.EnumerateArray())
        {
            var cells = saying.EnumerateArray().Select(cell => cell.GetString()!).ToArray();
            var place = $"{id}.csv#/distinct/{index++}";
            if (!law.Content.Instruments.TryGetValue(new SourceId(cells[3]), out var source))
            {
                var (code, message) = cells[3].Length == 0
                    ? (LawDiagnostics.NoSource, "This row names no instrument. Fill the column 'by', or give it in the '#defaults' line.")
                    : (LawDiagnostics.Dangling, LawDiagnostics.DanglingMessage("instrument", cells[3]));
                problems.Add(new Problem(new Words(place), code, new Words(message)));
                continue;
            }

            var from = cells[1].Length == 0 ? Instant.MinValue : law.Authority.AsOf(EventDate.Parse(cells[1]));
            var to = cells[2].Length == 0 ? Instant.MaxValue : law.Authority.AsOf(EventDate.Parse(cells[2]));
            yield return new RowTerms(cells[0] != "-", from, to, source, new Words(cells[4]), cells[5] == "described");
        }
    }
}
