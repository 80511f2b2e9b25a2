using NodaTime;
using Tidewaiter.Testing;

namespace Tidewaiter.Parties.Tests.Lists;

public sealed class ListDeskTest
{
    [Fact]
    public void The_embedded_snapshot_is_not_screened_for_any_list_past_its_age()
    {
        var desk = On(2026, 11, 23);

        Assert.All(desk.Lists, list => Assert.False(list.IsScreened, list.ToString()));
        Assert.Contains(desk.Lists, list => list.NotScreened.ToString() == "the copy on file is 115 days old on that day, and 1 is allowed");
    }

    [Fact]
    public void On_the_day_it_was_made_the_American_lists_are_screened()
    {
        var desk = On(2026, 7, 31);

        Assert.Equal(12, desk.Lists.Count(list => list.IsScreened && list.Id.ToString().StartsWith("us.", StringComparison.Ordinal)));
        Assert.Equal(25_921, desk.Lists.Where(list => list.IsScreened).Sum(list => list.Count));
    }

    [Fact]
    public void A_list_without_a_copy_says_so() => Assert.Equal(
        "no copy of it is on file",
        On(2026, 7, 31).Lists.Single(list => list.Id == new MeasureId("us.parties.uflpa")).NotScreened.ToString());

    [Fact]
    public void An_incomplete_copy_says_so() => Assert.Equal(
        "the copy on file is known to be incomplete",
        On(2026, 7, 25).Lists.Single(list => list.Id == new MeasureId("cn.parties.control-list")).NotScreened.ToString());

    [Fact]
    public void An_earlier_day_cannot_be_told_from_records_without_dates() => Assert.Equal(
        "the copy on file is of a later day, and its records do not say since when they stand",
        On(2025, 1, 10).Lists.Single(list => list.Id == new MeasureId("us.parties.entity-list")).NotScreened.ToString());

    [Fact]
    public void Records_with_dates_are_left_out_before_them()
    {
        var list = new MeasureId("cn.parties.watch-list");

        Assert.DoesNotContain(On(2025, 1, 10).PartiesOn(EventDate.Parse("2025-01-10")), party => party.List == list);
        Assert.Contains(On(2026, 7, 24).PartiesOn(EventDate.Parse("2026-07-24")), party => party.List == list);
    }

    [Fact]
    public void A_list_that_had_not_begun_is_not_asked() =>
        Assert.DoesNotContain(On(2021, 1, 10).Lists, list => list.Id == new MeasureId("us.parties.uflpa"));

    [Fact]
    public void Every_embedded_list_is_one_the_law_names()
    {
        var named = On(2026, 7, 31).Lists.Select(list => list.Id).ToHashSet();
        Assert.All(EmbeddedLists.Copies, copy => Assert.Contains(copy.List, named));
    }

    private static ListDesk On(int year, int month, int day) => new(LawFolder.Compile(), new LocalDate(year, month, day), EmbeddedLists.Copies);
}
