using NodaTime;

namespace Tidewaiter.Parties.Tests.Ownership.Stakes;

public sealed class PartialDateTest
{
    [Theory]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02-29T12:00:00", "2024-02-29", "2024-02-29")]
    public void A_part_of_a_date_is_any_day_in_it(string written, string earliest, string latest)
    {
        Assert.True(PartialDate.TryParse(written, out var date));
        Assert.Equal((EventDate.Parse(earliest).Date, EventDate.Parse(latest).Date), (date.Earliest, date.Latest));
        Assert.Equal(written.Split('T')[0], date.ToString());
    }

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("24")]
    [InlineData("2024-13")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData(null)]
    public void Other_texts_are_refused(string? written) => Assert.False(PartialDate.TryParse(written, out _));

    [Fact]
    public void A_stretch_whose_end_is_a_month_holds_its_days_perhaps()
    {
        Assert.True(PartialDate.TryParse("2024-02", out var to));
        Assert.True(Days.Hold(null, to, new LocalDate(2024, 1, 31)));
        Assert.Null(Days.Hold(null, to, new LocalDate(2024, 2, 10)));
        Assert.False(Days.Hold(null, to, new LocalDate(2024, 2, 29)));
    }
}
