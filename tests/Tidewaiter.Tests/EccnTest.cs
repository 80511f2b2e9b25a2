namespace Tidewaiter.Tests;

public sealed class EccnTest
{
    [Theory]
    [InlineData("3A001", 0)]
    [InlineData("3A001.a.5.a.1", 4)]
    [InlineData("9A515.e.2", 2)]
    [InlineData("1C351.d.127", 2)]
    public void It_prints_back_what_it_read(string text, int depth)
    {
        var eccn = Eccn.Parse(text);

        Assert.Equal((text, depth), (eccn.ToString(), eccn.Depth));
        Assert.Equal(eccn, Eccn.FromKey(eccn.Key));
        Assert.Equal(text[..5], eccn.Entry.ToString());
    }

    [Theory]
    [InlineData("3A1")]
    [InlineData("3F001")]
    [InlineData("3A001.1")]
    [InlineData("3A001.a.b")]
    [InlineData("3A001.a.0")]
    [InlineData("3A001.a.128")]
    [InlineData("EAR99")]
    [InlineData("")]
    public void What_is_no_number_is_refused(string text)
    {
        Assert.False(Eccn.TryParse(text, out _));
        Assert.Contains("is not a control number", Assert.Throws<FormatException>(() => Eccn.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_lies_under_its_entry_and_behind_it()
    {
        var (entry, paragraph, other) = (Eccn.Parse("3A001"), Eccn.Parse("3a001.A.2"), Eccn.Parse("3A002"));

        Assert.True(paragraph.IsUnder(entry) && entry.IsUnder(entry));
        Assert.False(entry.IsUnder(paragraph) || other.IsUnder(entry));
        Assert.True(entry.CompareTo(paragraph) < 0 && paragraph.CompareTo(other) < 0);
    }

    [Fact]
    public void The_Chinese_number_is_spelt_alike_and_is_another_type() =>
        Assert.Equal(Eccn.Parse("3A001").ToString(), ChineseControlCode.Parse("3A001").ToString());
}
