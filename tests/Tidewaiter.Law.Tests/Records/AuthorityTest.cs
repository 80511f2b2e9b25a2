using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Tidewaiter.Law.Tests.Records;

/// <summary>What a date means to an authority: an instant on the as-of clock, another on the known clock.</summary>
public sealed class AuthorityTest
{
    private static readonly Authority UnitedStates = Of("America/New_York", new LocalTime(0, 1));
    private static readonly Authority China = Of("Asia/Shanghai", LocalTime.Midnight);

    [Theory]
    [InlineData("2025-11-01", "2025-11-01T04:01:00Z")]
    [InlineData("2025-12-01", "2025-12-01T05:01:00Z")]
    [InlineData("2026-02-24T00:00", "2026-02-24T05:00:00Z")]
    public void In_New_York_a_day_of_law_begins_a_minute_after_midnight(string date, string instant) =>
        Assert.Equal(Instant(instant), UnitedStates.AsOf(EventDate.Parse(date)));

    [Theory]
    [InlineData("2025-11-01", "2025-10-31T16:00:00Z")]
    [InlineData("2025-11-01T08:30", "2025-11-01T00:30:00Z")]
    public void In_Shanghai_it_begins_at_midnight(string date, string instant) => Assert.Equal(Instant(instant), China.AsOf(EventDate.Parse(date)));

    [Theory]
    [InlineData("2025-11-01", "2025-11-02T04:00:00Z")]
    [InlineData("2025-11-02", "2025-11-03T05:00:00Z")]
    [InlineData("2025-10-10T16:50", "2025-10-10T20:50:00Z")]
    public void What_is_published_on_a_day_is_known_at_its_end_in_New_York(string date, string instant) =>
        Assert.Equal(Instant(instant), UnitedStates.KnownAt(EventDate.Parse(date)));

    [Fact]
    public void What_is_published_on_a_day_is_known_at_its_end_in_Shanghai() =>
        Assert.Equal(Instant("2025-11-01T16:00:00Z"), China.KnownAt(EventDate.Parse("2025-11-01")));

    [Fact]
    public void A_day_is_known_after_it_has_begun_to_be_law()
    {
        foreach (var authority in new[] { UnitedStates, China })
        {
            var date = EventDate.Parse("2025-03-09");
            Assert.True(authority.AsOf(date) < authority.KnownAt(date));
            Assert.True(authority.KnownAt(date) < authority.AsOf(EventDate.Parse("2025-03-10")) + Duration.FromMinutes(1));
        }
    }

    [Theory]
    [InlineData("2025-03-09T02:30", "2025-03-09T07:30:00Z")] // skipped: read as 03:30
    [InlineData("2025-11-02T01:30", "2025-11-02T05:30:00Z")] // twice: the first one
    public void A_minute_the_clocks_skip_or_repeat_is_one_instant_all_the_same(string date, string instant) =>
        Assert.Equal(Instant(instant), UnitedStates.AsOf(EventDate.Parse(date)));

    [Fact]
    public void A_governing_instant_prints_as_a_bare_date_and_any_other_with_its_minute()
    {
        Assert.Equal("2025-11-01", UnitedStates.DateOf(Instant("2025-11-01T04:01:00Z")).ToString());
        Assert.Equal("2025-11-01T00:00", UnitedStates.DateOf(Instant("2025-11-01T04:00:00Z")).ToString());
        Assert.Equal("2025-11-01", China.DateOf(Instant("2025-10-31T16:00:00Z")).ToString());
        Assert.Equal("2025-11-01T00:01", China.DateOf(Instant("2025-10-31T16:01:00Z")).ToString());
    }

    private static Authority Of(string zone, LocalTime dayStarts) =>
        new(new Words(zone), DateTimeZoneProviders.Tzdb[zone], dayStarts, ImmutableDictionary<FactName, Clock>.Empty);

    private static Instant Instant(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
