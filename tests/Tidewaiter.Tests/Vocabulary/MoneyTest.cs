using CsCheck;

namespace Tidewaiter.Tests.Vocabulary;

/// <summary>Dollars in whole cents.</summary>
public sealed class MoneyTest
{
    // To a trillion dollars, which is what a question may state, at up to a thousand percent.
    private static readonly Gen<(Money Money, Rate Rate)> Products = Gen.Select(
        Gen.Long[-100_000_000_000_000, 100_000_000_000_000].Select(Money.FromCents),
        Gen.Long[0, 10 * Rate.Whole].Select(Rate.FromParts));

    [Theory]
    [InlineData("0.005", 1)]
    [InlineData("0.0049", 0)]
    [InlineData("1234.5", 123450)]
    [InlineData("-0.005", -1)]
    public void Dollars_are_rounded_half_away_from_zero_to_the_cent(string dollars, long cents) =>
        Assert.Equal(cents, Money.FromDollars(Number(dollars)).Cents);

    [Fact]
    public void Dollars_beyond_the_range_are_refused() => Assert.Throws<OverflowException>(() => Money.FromDollars(1_000_000_000_000_000_000m));

    [Theory]
    [InlineData(10_049, 10_000)]
    [InlineData(10_050, 10_100)]
    [InlineData(49, 0)]
    [InlineData(50, 100)]
    [InlineData(0, 0)]
    [InlineData(-50, 0)]
    [InlineData(-51, -100)]
    [InlineData(-149, -100)]
    public void Value_is_entered_in_whole_dollars_half_up(long cents, long rounded) =>
        Assert.Equal(rounded, Money.FromCents(cents).ToWholeDollars().Cents);

    [Theory]
    [InlineData(1_000_000, "7.5 %", 75_000)]
    [InlineData(100, "0.5 %", 1)]
    [InlineData(100, "0.4999999 %", 0)]
    [InlineData(1_000_000_000, "33 1/3 %", 333_333_333)]
    [InlineData(-100, "1.2 %", -1)]
    [InlineData(-100, "1.5 %", -1)]
    [InlineData(-100, "1.6 %", -2)]
    public void A_rate_of_an_amount_is_rounded_half_up_to_the_cent(long cents, string rate, long product) =>
        Assert.Equal(product, Money.FromCents(cents).Times(Rate.Parse(rate)).Cents);

    [Fact]
    public void A_rate_of_an_amount_is_the_exact_product_rounded() => Products.Sample((money, rate) =>
        Assert.Equal(decimal.Floor(money.Cents * (decimal)rate.Parts / Rate.Whole + 0.5m), money.Times(rate).Cents));

    [Fact]
    public void A_product_beyond_the_range_is_refused_and_never_wraps() =>
        Assert.Throws<OverflowException>(() => Money.FromCents(long.MaxValue).Times(Rate.Parse("200 %")));

    [Fact]
    public void Amounts_add_subtract_and_compare()
    {
        var (small, large) = (Money.FromDollars(1.25m), Money.FromDollars(2));
        Assert.Equal(325, (small + large).Cents);
        Assert.Equal(-75, (small - large).Cents);
        Assert.True(small.CompareTo(large) < 0);
        Assert.Equal(Money.Zero, large - large);
        Assert.Throws<OverflowException>(() => Money.FromCents(long.MaxValue) + Money.FromCents(1));
    }

    [Theory]
    [InlineData(123_450, "1,234.50")]
    [InlineData(5, "0.05")]
    [InlineData(0, "0.00")]
    [InlineData(-100_000_000, "-1,000,000.00")]
    public void An_amount_is_printed_with_its_cents(long cents, string printed) => Assert.Equal(printed, Money.FromCents(cents).ToString());

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
