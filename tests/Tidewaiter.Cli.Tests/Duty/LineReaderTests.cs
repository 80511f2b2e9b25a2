using System.Text;

namespace Tidewaiter.Cli.Tests.Duty;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1:a")]
    [InlineData("a\n", "1:a")]
    [InlineData("a\nb", "1:a 2:b")]
    [InlineData("\n\nb\r\n", "1: 2: 3:b")]
    [InlineData("\uFEFFa\nb", "1:a 2:b")]
    [InlineData("12345678\n123456789\nc", "1:12345678 2:! 3:c")]
    [InlineData("12345678\r\n123456789012345678901234567890", "1:12345678 2:!")]
    public void Lines_come_with_their_numbers(string text, string expected)
    {
        using var stream = new Trickle(Encoding.UTF8.GetBytes(text));
        var reader = new LineReader(stream, 8);
        var came = new List<string>();
        while (reader.Next() is { } line)
        {
            came.Add($"{reader.Number}:{(reader.IsTooLong ? "!" : Encoding.UTF8.GetString(line.Span))}");
        }

        Assert.Equal(expected, string.Join(' ', came));
    }

    [Fact]
    public void It_says_so_before_it_waits()
    {
        using var stream = new MemoryStream("a\nb\n"u8.ToArray());
        var waited = 0;
        var reader = new LineReader(stream, 8, () => waited++);

        _ = reader.Next();
        Assert.Equal(1, waited);
        _ = reader.Next();
        Assert.Equal(1, waited);
        Assert.Null(reader.Next());
        Assert.Equal(2, waited);
    }

    /// <summary>Gives a byte at a time, as a slow pipe does.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
