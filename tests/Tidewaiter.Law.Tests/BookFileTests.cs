using CsCheck;
using Tidewaiter.Testing;

namespace Tidewaiter.Law.Tests;

/// <summary>A book file is whole, or it is refused.</summary>
public sealed class BookFileTests : IDisposable
{
    private readonly TinyLaw _law = new();

    public void Dispose() => _law.Dispose();

    [Fact]
    public void What_is_no_book_is_refused()
    {
        var refused = Assert.Throws<ProblemException>(() => BookFile.Open("not a book"u8.ToArray()));
        Assert.Equal("book: TW3005: This is not a whole law book. Build it again with 'law build'.", refused.Problems.Single().ToString());
    }

    [Fact]
    public void A_book_cut_short_is_refused()
    {
        var bytes = Bytes();
        for (var length = 0; length < 120; length++)
        {
            Assert.Throws<ProblemException>(() => BookFile.Open(bytes[..length]));
        }
    }

    [Fact]
    public void A_changed_byte_is_noticed()
    {
        var bytes = Bytes();
        Assert.True(BookFile.IsWhole(bytes.Span));
        Gen.Int[0, bytes.Length - 1].Where(index => index >= 8).Sample(index =>
        {
            var changed = bytes.ToArray();
            changed[index] ^= 1;
            Assert.False(BookFile.IsWhole(changed));
        });
    }

    private ReadOnlyMemory<byte> Bytes() => _law.Acts("- { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }").Compile().Bytes;
}
