namespace Tidewaiter.Vessels.Tests.Fleet;

/// <summary>Comma-separated text with quotes, as spreadsheets write it.</summary>
public sealed class CsvTableTest
{
    [Theory]
    [InlineData("a,b\n1,2\n", "1:a|b 2:1|2")]
    [InlineData("a,b\r\n1,2", "1:a|b 2:1|2")]
    [InlineData("\uFEFFa\n\"x, \"\"y\"\"\"\n", "1:a 2:x, \"y\"")]
    [InlineData("a\n\"1\n2\"\n3\n", "1:a 2:1\n2 4:3")]
    [InlineData("a\n\"open", "1:a 2:open")]
    [InlineData("", "")]
    public void Records_are_read_with_their_lines(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', CsvTable.Read(text).Select(row => $"{row.Line}:{string.Join('|', row.Fields)}")));
}
