using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Tidewaiter.Law;

/// <summary>The container of a book: named sections of bytes behind a hash. One JSON document per law file, one column table per list.</summary>
/// <remarks>Layout: magic (8 bytes), SHA-256 of all that follows (32), section count (int32), then per section name length, name, offset, length; then the sections, each at a multiple of 8.</remarks>
public sealed class BookFile
{
    private static readonly byte[] Magic = "TWBOOK01"u8.ToArray();
    private const int HashAt = 8;
    private const int BodyAt = HashAt + SHA256.HashSizeInBytes;

    internal BookFile(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> sections, BookHash hash)
    {
        Sections = sections;
        Hash = hash;
    }

    /// <summary>The content hash.</summary>
    public BookHash Hash { get; }

    internal ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Sections { get; }

    /// <summary>Writes a book file; equal sections give equal bytes.</summary>
    internal static byte[] ToBytes(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> sections)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(new byte[SHA256.HashSizeInBytes]);
        writer.Write(sections.Count);
        var directory = sections.Keys.Sum(name => sizeof(int) + Encoding.UTF8.GetByteCount(name) + 2 * sizeof(long));
        var offset = Align(stream.Position + directory);
        foreach (var (name, bytes) in sections)
        {
            var utf8 = Encoding.UTF8.GetBytes(name);
            writer.Write(utf8.Length);
            writer.Write(utf8);
            writer.Write(offset);
            writer.Write((long)bytes.Length);
            offset = Align(offset + bytes.Length);
        }

        foreach (var bytes in sections.Values)
        {
            writer.Write(new byte[Align(stream.Position) - stream.Position]);
            writer.Write(bytes.Span);
        }

        writer.Flush();
        var file = stream.ToArray();
        SHA256.HashData(file.AsSpan(BodyAt)).CopyTo(file.AsSpan(HashAt));
        return file;
    }

    /// <summary>Opens a book file. The bytes stay where they are: tables are read in place.</summary>
    /// <exception cref="ProblemException">TW3005: not a book file, or damaged.</exception>
    public static BookFile Open(ReadOnlyMemory<byte> bytes, FileInfo? from = null)
    {
        try
        {
            var span = bytes.Span;
            if (!span[..HashAt].SequenceEqual(Magic))
            {
                throw Damaged(from);
            }

            var count = BinaryPrimitives.ReadInt32LittleEndian(span[BodyAt..]);
            var at = BodyAt + sizeof(int);
            var sections = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
            for (var i = 0; i < count; i++)
            {
                var length = BinaryPrimitives.ReadInt32LittleEndian(span[at..]);
                var name = Encoding.UTF8.GetString(span.Slice(at + sizeof(int), length));
                at += sizeof(int) + length;
                var offset = BinaryPrimitives.ReadInt64LittleEndian(span[at..]);
                var size = BinaryPrimitives.ReadInt64LittleEndian(span[(at + sizeof(long))..]);
                at += 2 * sizeof(long);
                sections[name] = bytes.Slice((int)offset, (int)size);
            }

            return new BookFile(sections.ToImmutable(), new BookHash(span[HashAt..BodyAt]));
        }
        catch (Exception error) when (error is ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            throw Damaged(from);
        }
    }

    /// <summary>Whether the content still has the hash it was written with.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> bytes) =>
        bytes.Length > BodyAt && SHA256.HashData(bytes[BodyAt..]).AsSpan().SequenceEqual(bytes[HashAt..BodyAt]);

    private static ProblemException Damaged(FileInfo? from) =>
        new(new Problem(new Words(from?.Name ?? "book"), new DiagnosticCode(3005), new Words("This is not a whole law book. Build it again with 'law build'.")));

    private static long Align(long offset) => (offset + 7) / 8 * 8;
}
