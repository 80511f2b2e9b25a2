namespace Tidewaiter.Duties.Tests.Schedule;

/// <summary>The rates of tariff lines as the schedule prints them.</summary>
public sealed class LineRateTest
{
    [Theory]
    [InlineData("Free", "Free")]
    [InlineData("free.", "Free")]
    [InlineData("6.8%", "6.8 %")]
    [InlineData("0%", "Free")]
    [InlineData("1¢/kg", "1 cents/kg")]
    [InlineData("$1.035/kg + 17%", "103.5 cents/kg + 17 %")]
    [InlineData("1.5 cents/kg + 3 cents/liter + 2% + 1%", "1.5 cents/kg + 3 cents/liter + 3 %")]
    public void A_rate_is_read_and_printed(string text, string printed)
    {
        var rate = LineRate.Parse(text);
        Assert.Equal("", rate.Unpriced.ToString());
        Assert.Equal(printed, rate.ToString());
    }

    [Theory]
    [InlineData("51¢ each + 6.25% beside the case and strap")]
    [InlineData("$1.32 a ton, including weight of container")]
    [InlineData("Seen in 9913.02.05")]
    [InlineData("+")]
    [InlineData("6.8% +")]
    [InlineData("600000% + 600000%")]
    [InlineData("-5%")]
    public void A_form_that_is_not_read_is_kept_and_never_priced(string text)
    {
        var rate = LineRate.Parse(text);
        Assert.Equal(text, rate.Unpriced.ToString());
        Assert.Equal(text, rate.ToString());
        Assert.False(rate.IsAdValorem);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    public void A_blank_is_not_free(string text)
    {
        Assert.NotEqual(LineRate.Free, LineRate.Parse(text));
        Assert.Equal("(blank)", LineRate.Parse(text).Unpriced.ToString());
    }

    [Fact]
    public void Only_a_share_of_the_value_alone_is_ad_valorem()
    {
        Assert.True(LineRate.Free.IsAdValorem);
        Assert.True(LineRate.Parse("6.8%").IsAdValorem);
        Assert.False(LineRate.Parse("1¢/kg + 5%").IsAdValorem);
    }

    [Fact]
    public void Rates_are_equal_when_they_say_the_same()
    {
        Assert.Equal(LineRate.Parse("$1/kg + 5%"), LineRate.Parse("5.0% + 100¢/kg"));
        Assert.Equal(LineRate.Parse("$1/kg + 5%").GetHashCode(), LineRate.Parse("5.0% + 100¢/kg").GetHashCode());
        Assert.NotEqual(LineRate.Parse("$1/kg"), LineRate.Parse("$1/liter"));
    }
}
