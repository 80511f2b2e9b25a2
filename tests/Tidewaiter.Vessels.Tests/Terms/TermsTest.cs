using NodaTime;

namespace Tidewaiter.Vessels.Tests.Terms;

/// <summary>The shapes of port-fee law, read and applied.</summary>
public sealed class TermsTest
{
    [Theory]
    [InlineData("50 USD per net ton")]
    [InlineData("120 USD per container discharged")]
    [InlineData("150 USD per CEU")]
    [InlineData("1000000 USD per call")]
    [InlineData("12.5 CNY per net ton")]
    public void A_rate_prints_what_it_read(string text)
    {
        Assert.True(FeeRate.TryParse(text, out var rate));
        Assert.Equal(text, rate.ToString());
    }

    [Theory]
    [InlineData("50 per net ton")]
    [InlineData("USD 50 per net ton")]
    [InlineData("50 usd per net ton")]
    [InlineData("-50 USD per net ton")]
    [InlineData("50 USD per ton")]
    [InlineData("50 USD")]
    public void Anything_else_is_no_rate(string text) => Assert.False(FeeRate.TryParse(text, out _));

    [Fact]
    public void Amounts_of_two_currencies_have_no_sum() => Assert.Throws<InvalidOperationException>(() =>
        new FeeAmount(Currency.Parse("USD"), 1) + new FeeAmount(Currency.Parse("CNY"), 1));

    [Theory]
    [InlineData("from January 1", "2025-10-14", "2025-01-01")]
    [InlineData("from April 17", "2026-04-16", "2025-04-17")]
    [InlineData("from April 17", "2026-04-17", "2026-04-17")]
    [InlineData("from October 1", "2025-09-30", "2024-10-01")]
    public void A_charging_year_begins_on_its_day(string text, string day, string year)
    {
        Assert.True(ChargingYearTerm.TryParse(text, out var starts));
        Assert.Equal(EventDate.Parse(year).Date, new ChargingYearTerm(starts).YearOf(EventDate.Parse(day).Date));
        Assert.Equal(text, new ChargingYearTerm(starts).ToString());
    }

    [Theory]
    [InlineData("3 business days", "2026-11-12", "2026-11-06")]   // Veterans Day and a weekend lie between
    [InlineData("3 business days", "2025-10-23", "2025-10-20")]
    [InlineData("7 days", "2025-10-28", "2025-10-21")]
    public void The_advised_day_counts_back_from_arrival(string text, string arrival, string advised)
    {
        var holidays = new HolidaysTerm([new LocalDate(2026, 11, 11)]);

        Assert.Equal(EventDate.Parse(advised).Date, AdvisedTerm.Read(text)!.Before(EventDate.Parse(arrival).Date, holidays));
        Assert.Equal(text, AdvisedTerm.Read(text)!.ToString());
    }

    [Theory]
    [InlineData("days")]
    [InlineData("0 days")]
    [InlineData("three business days")]
    public void Anything_else_is_no_advice(string text) => Assert.Null(AdvisedTerm.Read(text));
}
