using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Tidewaiter.Law;

/// <summary>A list as a section of the book: a JSON head (what its rows say, once each) and columns of numbers, sorted by key.</summary>
/// <remarks>Layout: head length (int32), head, padding to 8, keys (uint64), what the row says (int32), then one int32 column per extra text.</remarks>
internal sealed record LogSection(ImmutableArray<LogRow> Rows, ImmutableArray<string> Columns)
{
    /// <summary>The different things the rows say, numbered as the section numbers them.</summary>
    public IEnumerable<LogRow.Saying> Sayings => Number(Sorted().Select(row => row.Says)).Keys;

    public static int Align(int offset) => (offset + 7) / 8 * 8;

    /// <summary>The section's bytes; equal rows give equal bytes.</summary>
    public byte[] ToBytes()
    {
        var sorted = Sorted();
        var distinct = Number(sorted.Select(row => row.Says));
        var texts = Number(sorted.SelectMany(row => row.Texts));
        var head = JsonSerializer.SerializeToUtf8Bytes(new
        {
            rows = sorted.Length,
            columns = Columns,
            distinct = distinct.Keys.Select(says => new[] { says.Op, says.From, says.To, says.By, says.At, says.Role }),
            texts = texts.Keys,
        });
        var keysAt = Align(sizeof(int) + head.Length);
        var bytes = new byte[keysAt + sorted.Length * (sizeof(ulong) + sizeof(int) * (1 + Columns.Length))];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, head.Length);
        head.CopyTo(bytes.AsSpan(sizeof(int)));
        var keys = MemoryMarshal.Cast<byte, ulong>(bytes.AsSpan(keysAt, sorted.Length * sizeof(ulong)));
        var numbers = MemoryMarshal.Cast<byte, int>(bytes.AsSpan(keysAt + sorted.Length * sizeof(ulong)));
        for (var row = 0; row < sorted.Length; row++)
        {
            keys[row] = sorted[row].Key;
            numbers[row] = distinct[sorted[row].Says];
            for (var column = 0; column < Columns.Length; column++)
            {
                numbers[(column + 1) * sorted.Length + row] = texts[sorted[row].Texts[column]];
            }
        }

        return bytes;
    }

    // A stable sort: rows of one key keep the order of the file.
    private LogRow[] Sorted() => [.. Rows.OrderBy(row => row.Key)];

    private static Dictionary<T, int> Number<T>(IEnumerable<T> values)
        where T : notnull
    {
        var numbers = new Dictionary<T, int>();
        foreach (var value in values)
        {
            numbers.TryAdd(value, numbers.Count);
        }

        return numbers;
    }
}
