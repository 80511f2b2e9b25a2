using CsCheck;

namespace Tidewaiter.Parties.Tests.Ownership.Stakes;

public sealed class ShareRangeTest
{
    [Theory]
    [InlineData("25-50", "25 % to 50 %")]
    [InlineData("25 % to 50 %", "25 % to 50 %")]
    [InlineData("more than 25 to 50", "more than 25 % to 50 %")]
    [InlineData("more than 25", "more than 25 %")]
    [InlineData(">25", "more than 25 %")]
    [InlineData("at least 75 %", "at least 75 %")]
    [InlineData("under 50", "0 % to less than 50 %")]
    [InlineData("up to 50", "0 % to 50 %")]
    [InlineData("unknown", "an unknown share")]
    [InlineData("1/17", "5.882352941 % to 5.882352941 %")]
    public void A_band_prints_as_it_is(string written, string printed)
    {
        Assert.True(ShareRange.TryParse(written, out var range));
        Assert.Equal(printed, range.ToString());
    }

    [Theory]
    [InlineData("50-25")]
    [InlineData("25-")]
    [InlineData("more than 100")]
    [InlineData("under 0")]
    [InlineData("25-50-75")]
    public void What_is_no_band_is_refused(string written) => Assert.False(ShareRange.TryParse(written, out _));

    [Fact]
    public void A_fraction_between_two_parts_is_a_range_of_one_part()
    {
        Assert.True(ShareRange.TryParse("1/17", out var range));
        Assert.Equal(1, range.Max.Parts - range.Min.Parts);
    }

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Gen.String[Gen.Char["0123456789 .-/%<>=toless mrnuk\u2013\0"], 0, 70].Sample(text => !ShareRange.TryParse(text, out var range) || range.Min <= range.Max);
}
