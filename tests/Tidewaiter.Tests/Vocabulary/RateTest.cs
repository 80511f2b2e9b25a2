using CsCheck;

namespace Tidewaiter.Tests.Vocabulary;

/// <summary>Rates and shares in parts per billion.</summary>
public sealed class RateTest
{
    private static readonly Gen<Rate> Rates = Gen.Long[0, 10_000L * Rate.Whole].Select(Rate.FromParts);

    [Theory]
    [InlineData("25 %", 250_000_000)]
    [InlineData("12.5%", 125_000_000)]
    [InlineData(" 0 % ", 0)]
    [InlineData("33 1/3%", 333_333_333)]
    [InlineData("16 2/3 %", 166_666_667)]
    [InlineData("0.0000001%", 1)]
    [InlineData("1000000%", 10_000_000_000_000)]
    public void A_rate_is_read_as_law_prints_it(string text, long parts) => Assert.Equal(parts, Rate.Parse(text).Parts);

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("25")]
    [InlineData("-5 %")]
    [InlineData("1,000 %")]
    [InlineData("1e3 %")]
    [InlineData("1000001%")]
    [InlineData("33 1/0%")]
    [InlineData("33 1%")]
    [InlineData("33 /3%")]
    [InlineData("1/3%")]
    [InlineData("12.5 % of value")]
    [InlineData("0 79228162514264337593543950335/1%")]
    [InlineData("99999999999999999999999999999999%")]
    public void What_is_no_rate_is_not_read(string text)
    {
        Assert.False(Rate.TryParse(text, out _));
        var thrown = Assert.Throws<FormatException>(() => Rate.Parse(text));
        Assert.Equal($"'{text}' is not a rate: write it as 12.5 %.", thrown.Message);
    }

    [Theory]
    [InlineData("25%", "25 %")]
    [InlineData("12.50 %", "12.5 %")]
    [InlineData("33 1/3%", "33.3333333 %")]
    [InlineData("0%", "0 %")]
    [InlineData("200%", "200 %")]
    public void A_rate_is_printed_without_idle_digits(string text, string printed) => Assert.Equal(printed, Rate.Parse(text).ToString());

    [Fact]
    public void A_fraction_is_rounded_half_away_from_zero_at_the_ninth_digit()
    {
        Assert.Equal(1, Rate.FromFraction(0.000_000_000_5m).Parts);
        Assert.Equal(0, Rate.FromFraction(0.000_000_000_4m).Parts);
        Assert.Equal(-1, Rate.FromFraction(-0.000_000_000_5m).Parts);
    }

    [Fact]
    public void A_fraction_beyond_the_range_is_refused() => Assert.Throws<OverflowException>(() => Rate.FromFraction(10_000_000_000m));

    [Fact]
    public void Rates_add_subtract_and_compare()
    {
        var (low, high) = (Rate.Parse("10 %"), Rate.Parse("25 %"));
        Assert.Equal("35 %", (low + high).ToString());
        Assert.Equal("-15 %", (low - high).ToString());
        Assert.True(low < high && high > low && low <= high && high >= low);
        Assert.Equal(Rate.One, Rate.Parse("100 %"));
        Assert.Equal(Rate.Zero, high - high);
    }

    [Fact]
    public void What_is_printed_is_read_again() => Rates.Sample(rate => Rate.Parse(rate.ToString()) == rate && Rate.FromFraction(rate.Fraction) == rate);

    [Fact]
    public void Adding_rates_is_adding_fractions() => Gen.Select(Rates, Rates).Sample((one, other) =>
        (one + other).Fraction == one.Fraction + other.Fraction
        && (one - other).Fraction == one.Fraction - other.Fraction
        && Math.Sign(one.CompareTo(other)) == one.Fraction.CompareTo(other.Fraction));
}
