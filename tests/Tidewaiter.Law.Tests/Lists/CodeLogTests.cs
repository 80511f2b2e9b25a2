using Tidewaiter.Testing;

namespace Tidewaiter.Law.Tests.Lists;

/// <summary>Lists of goods and sets of countries as logs of what was added and removed.</summary>
public sealed class CodeLogTests : IDisposable
{
    private readonly TinyLaw _law = new();

    public void Dispose() => _law.Dispose();

    [Theory]
    [InlineData("8471.30.0100", "On")]
    [InlineData("8471.41", "Off")]
    [InlineData("8471.41.0150", "On")]
    [InlineData("8472", "Off")]
    [InlineData("84", "Off")]
    public void The_longest_code_wins(string line, string expected) => Assert.Equal(
        expected,
        Find(
            """
            8471,+,,,us.known-2025-01-10,,
            8471.41,-,,,us.known-2025-01-10,,
            8471.41.0150,+,,,us.known-2025-01-10,,
            """,
            line,
            "2025-06-01"));

    [Theory]
    [InlineData("2025-01-31", "Off")]
    [InlineData("2025-02-01", "On")]
    [InlineData("2025-03-01", "Off")]
    [InlineData("2025-09-01", "Off")]
    public void A_row_speaks_on_its_own_days_and_the_later_known_row_covers_the_earlier(string date, string expected) => Assert.Equal(
        expected,
        Find(
            """
            8471,-,2025-03-01,,us.known-2025-02-20,,
            8471,+,2025-02-01,,us.known-2025-01-10,,
            """,
            "8471.30",
            date));

    [Fact]
    public void A_row_that_was_not_known_yet_does_not_speak() => Assert.Equal(
        "On",
        Find(
            """
            8471,+,2025-02-01,,us.known-2025-01-10,,
            8471,-,2025-03-01,,us.known-2025-02-20,,
            """,
            "8471.30",
            "2025-03-01",
            knownAt: "2025-02-19"));

    [Fact]
    public void A_row_for_part_of_a_line_says_so() =>
        Assert.Equal("Described", Find("8471.30,+,,,us.known-2025-01-10,note 2(b),described", "8471.30.0100", "2025-06-01"));

    [Fact]
    public void Rows_that_say_the_same_share_what_they_say()
    {
        var list = List("8471,+,,,us.known-2025-01-10,,\n8472,+,,,us.known-2025-01-10,,\n8473,-,,,us.known-2025-01-10,,").List(new ListId("us.duties.goods"));
        Assert.Equal(3, list.Count);
        Assert.Equal(2, list.Distinct.Length);
    }

    [Theory]
    [InlineData("all, -us.sets.column-2", "CN", true)]
    [InlineData("all, -us.sets.column-2", "CU", false)]
    [InlineData("all, -us.sets.column-2, CU", "CU", true)]
    [InlineData("us.sets.column-2", "CU", true)]
    [InlineData("us.sets.column-2", "RU", false)]
    [InlineData("us.sets.column-2, -CU", "CU", false)]
    [InlineData("CN, HK", "HK", true)]
    [InlineData("CN, HK", "MO", false)]
    public void Origins_are_read_from_left_to_right(string origins, string country, bool included)
    {
        var book = _law
            .File("us/sets/column-2.csv", "country,op,from,to,by,at,role\nCU,+,,,us.known-2020-01-01,,\nRU,+,2022-04-09,,us.known-2022-04-08,,")
            .Measure($"provisions: {{ 9901: [ {{ by: us.known-2020-01-01, from: 2020-02-01, add: 10 %, origin: [{origins}] }}, {{ by: us.known-2020-01-01, from: 2021-01-01, origin: us.sets.column-2 }} ] }}")
            .Book();
        var view = View.Open(book);
        var at = book.Measures[0].Jurisdiction.AsOf(EventDate.Parse("2020-06-01"));
        var term = view.StateOf(book.Measures[0].Provisions[0], at).Find<OriginTerm>()!;
        Assert.Equal(included, view.Includes(term, CountryCode.Parse(country), at));
    }

    [Fact]
    public void A_set_changes_on_its_own_days()
    {
        var book = _law
            .File("us/sets/column-2.csv", "country,op,from,to,by,at,role\nRU,+,2022-04-09,,us.known-2022-04-08,,")
            .Measure("provisions: { 9901: [ { by: us.known-2020-01-01, from: 2020-02-01, add: 10 %, origin: us.sets.column-2 } ] }")
            .Book();
        var set = book.List(new ListId("us.sets.column-2"));
        var authority = book.Measures[0].Jurisdiction;
        bool Has(string date, string known) =>
            set.Contains(CountryCode.Parse("RU"), authority.AsOf(EventDate.Parse(date)), authority.KnownAt(EventDate.Parse(known)));
        Assert.False(Has("2022-04-08", "2026-01-01"));
        Assert.True(Has("2022-04-09", "2022-04-08"));
        Assert.False(Has("2022-04-09", "2022-04-07"));
    }

    private string Find(string rows, string line, string date, string knownAt = "2026-01-01")
    {
        var book = List(rows);
        var authority = book.Measures[0].Jurisdiction;
        return book.List(new ListId("us.duties.goods"))
            .Find(HtsCode.Parse(line), authority.AsOf(EventDate.Parse(date)), authority.KnownAt(EventDate.Parse(knownAt))).ToString();
    }

    private Book List(string rows) => _law
        .File("us/duties/goods.csv", $"code,op,from,to,by,at,role\n{rows}")
        .Measure("goods: goods.csv\nprovisions: { 9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }")
        .Book();
}
