using Tidewaiter.Law.Compiler;
using NodaTime;
using Tidewaiter.Testing;

namespace Tidewaiter.Law.Tests.Views;

/// <summary>What was known then: a view leaves out what had not been made public.</summary>
public sealed class KnownAtTests : IDisposable
{
    private readonly TinyLaw _law = new();

    public void Dispose() => _law.Dispose();

    [Fact]
    public void A_view_sees_the_coats_known_by_then_and_no_others()
    {
        var book = ThreeSteps();
        Assert.Equal("None", Ask.State(Ask.KnownAt(book, "2025-01-09"), "2025-06-01"));
        Assert.Equal("InForce; substance add 10 %", Ask.State(Ask.KnownAt(book, "2025-01-10"), "2025-06-01"));
        Assert.Equal("InForce; substance add 20 %", Ask.State(Ask.KnownAt(book, "2025-03-01"), "2025-06-01"));
        Assert.Equal("InForce; substance add 30 %", Ask.State(View.Open(book), "2025-06-01"));
    }

    [Fact]
    public void What_is_published_on_a_day_is_known_at_its_end_and_not_before()
    {
        var book = ThreeSteps();
        Assert.Equal("InForce; substance add 10 %", Ask.State(Ask.KnownAt(book, "2025-03-01T23:59"), "2025-06-01"));
        Assert.Equal("InForce; substance add 20 %", Ask.State(Ask.KnownAt(book, "2025-03-02T00:00"), "2025-06-01"));
    }

    [Fact]
    public void The_coats_of_a_view_are_a_prefix_of_the_coats_of_the_book()
    {
        var book = ThreeSteps();
        var provision = book.Measures[0].Provisions[0];
        var seen = Ask.KnownAt(book, "2025-03-15").CoatsOn(provision);
        Assert.Equal(2, seen.Length);
        Assert.True(seen.SequenceEqual(provision.Coats[..2]));
    }

    [Fact]
    public void Five_hundred_views_share_one_state()
    {
        ThreeSteps();
        var book = BookStore.Read(BookFile.Open(_law.Compile().Bytes), RoomTerms.Catalog);
        var provision = book.Measures[0].Provisions[0];
        var at = book.Authorities[new Words("us")].AsOf(EventDate.Parse("2025-06-01"));
        var known = book.Authorities[new Words("us")].KnownAt(EventDate.Parse("2025-05-01"));
        var states = Enumerable.Range(0, 500).Select(day => View.Open(book, known + Duration.FromDays(day)).StateOf(provision, at)).ToHashSet(ReferenceEqualityComparer.Instance);
        Assert.Single(states);
        Assert.Single(book.States);
    }

    [Fact]
    public void The_boundaries_are_every_instant_at_which_something_can_change()
    {
        var book = ThreeSteps();
        var authority = book.Authorities[new Words("us")];
        string[] expected = ["2025-02-01", "2025-03-04", "2025-05-01"];
        Assert.Equal(expected, View.Open(book).Boundaries.ToArray().Skip(1).Select(at => authority.DateOf(at).ToString()));
    }

    private Book ThreeSteps() => _law.Acts(
        """
        - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
        - { by: us.known-2025-03-01, from: 2025-03-04, add: 20 % }
        - { by: us.known-2025-04-20, from: 2025-05-01, add: 30 % }
        """).Book();
}
