using CsCheck;
using NodaTime;

namespace Tidewaiter.Tests.Vocabulary;

/// <summary>Dates as people write them.</summary>
public sealed class EventDateTest
{
    [Theory]
    [InlineData("2025-11-01", null)]
    [InlineData("2024-02-29", null)]
    [InlineData("2026-02-24T00:00", 0)]
    [InlineData("2025-10-10T16:50", 1010)]
    public void A_date_is_read_with_or_without_its_minute(string text, int? minute)
    {
        var date = EventDate.Parse(text);
        Assert.Equal(text, date.ToString());
        Assert.Equal(minute, date.Time is { } time ? time.Hour * 60 + time.Minute : null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2025-02-30")]
    [InlineData("2025-02-29")]
    [InlineData("2025-13-01")]
    [InlineData("2025-1-1")]
    [InlineData("20251101")]
    [InlineData("11/01/2025")]
    [InlineData("2025-11-01T24:01")]
    [InlineData("2025-11-01T12:60")]
    [InlineData("2025-11-01T12:00:00")]
    [InlineData("2025-11-01 12:00")]
    [InlineData("2025-11-01Z")]
    [InlineData(" 2025-11-01")]
    [InlineData("-2025-11-01")]
    [InlineData("0000-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-31T23:59")]
    [InlineData("tomorrow")]
    public void What_is_no_date_is_not_read(string text)
    {
        Assert.False(EventDate.TryParse(text, out _));
        var thrown = Assert.Throws<FormatException>(() => EventDate.Parse(text));
        Assert.Equal($"'{text}' is not a date: write YYYY-MM-DD or YYYY-MM-DDTHH:MM.", thrown.Message);
    }

    [Fact]
    public void Nothing_is_no_date() => Assert.False(EventDate.TryParse(null, out _));

    [Fact]
    public void The_end_of_a_day_is_the_beginning_of_the_next() =>
        Assert.Equal(EventDate.Parse("2025-11-02T00:00"), EventDate.Parse("2025-11-01T24:00"));

    [Fact]
    public void A_day_and_its_first_minute_are_not_the_same() =>
        Assert.NotEqual(EventDate.Parse("2025-11-01"), EventDate.Parse("2025-11-01T00:00"));

    [Fact]
    public void What_is_printed_is_read_again() =>
        Gen.Select(Gen.Int[0, 400_000], Gen.Int[0, 1439], Gen.Bool).Sample((day, minute, stated) =>
        {
            var date = new EventDate(new LocalDate(1700, 1, 1).PlusDays(day), stated ? LocalTime.Midnight.PlusMinutes(minute) : null);
            return EventDate.Parse(date.ToString()) == date;
        });
}
