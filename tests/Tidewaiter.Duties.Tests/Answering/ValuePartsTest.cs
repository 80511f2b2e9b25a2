using NodaTime;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Answering;

/// <summary>The customs value as a partition.</summary>
public sealed class ValuePartsTest : IDisposable
{
    private readonly TinyLaw _law = Tiny.WithTariff().Measure(
        """
        provisions:
          9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 50 %, on: steel } ]
          9902: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, on: ours } ]
        """);

    public void Dispose() => _law.Dispose();

    [Theory]
    [InlineData("""{ "facts": { "steel_share": 0.25 } }""", "25 %, 0 %, 75 %")]
    [InlineData("""{ "facts": { "steel_share": 1 } }""", "100 %, 0 %, 0 %")]
    [InlineData("""{ "facts": { "steel_share": 0 } }""", "0 %, 0 %, 100 %")]
    [InlineData("""{ "facts": { "steel_value": 25 }, "value_usd": 100 }""", "25 %, 0 %, 75 %")]
    [InlineData("""{ "facts": { "steel_value": 0 } }""", "0 %, 0 %, 100 %")]
    [InlineData("""{ "facts": { "steel_value": 1 }, "value_usd": 3 }""", "33.3333333 %, 0 %, 66.6666667 %")]
    public void A_share_or_an_amount_that_is_stated_is_a_part(string fields, string shares) => Assert.Equal(shares, Print(Split(fields)));

    [Theory]
    [InlineData("{}", "100 %, 0 %, 0 %")]
    [InlineData("""{ "facts": { "ours_share": 0.3 } }""", "70 %, 30 %, 0 %")]
    [InlineData("""{ "facts": { "steel_value": 25 } }""", "100 %, 0 %, 0 %")]
    [InlineData("""{ "facts": { "steel_value": 25 }, "value_usd": 0 }""", "100 %, 0 %, 0 %")]
    public void The_one_part_not_stated_is_presumed_to_be_all_that_is_left(string fields, string shares)
    {
        var parts = Split(fields);
        Assert.Equal(shares, Print(parts));
        Assert.Equal("steel_share", parts.PresumedRemainder?.Name.ToString());
        Assert.Empty(parts.Unknown);
    }

    [Fact]
    public void Of_two_parts_not_stated_none_is_presumed()
    {
        _law.Measure("provisions: { 9903: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 20 %, on: copper } ] }", "us.duties.copper");
        var parts = Split("{}");
        Assert.Equal("steel_share, copper_share", string.Join(", ", parts.Unknown.Select(fact => fact.Name).OrderDescending()));
        Assert.Null(parts.PresumedRemainder);
    }

    [Theory]
    [InlineData("""{ "facts": { "steel_share": 0.8, "ours_share": 0.3 } }""")]
    [InlineData("""{ "facts": { "steel_value": 101 }, "value_usd": 100 }""")]
    [InlineData("""{ "facts": { "steel_value": 1000000000000 }, "value_usd": 0.01 }""")]
    public void More_than_the_whole_value_is_too_much(string fields)
    {
        var finding = _law.Ask(fields);
        Assert.Equal((DutyStatus.Undetermined, null), (finding.Status, finding.Total));
        Assert.Contains(new Words("parts_exceed_value"), finding.Flags);
        Assert.True(Split(fields).IsTooMuch);
    }

    [Fact]
    public void Splits_of_different_kinds_may_overlap()
    {
        var finding = _law.Ask("""{ "facts": { "steel_share": 0.3, "ours_share": 0.3 } }""");
        Assert.Equal((DutyStatus.Undetermined, null), (finding.Status, finding.Total));
        Assert.Equal("parts_may_overlap", Tiny.Print(finding.Flags, flag => flag.ToString()));
        Assert.False(Split("""{ "facts": { "steel_share": 0.3, "ours_share": 0 } }""").Overlaps);
    }

    private static string Print(ValueParts parts) => string.Join(", ", parts.Shares.Select(Rate.FromParts));

    private ValueParts Split(string fields)
    {
        var book = _law.Book();
        var desk = new DutyDesk(book);
        var question = Tiny.Question(book, fields);
        var at = desk.Authority.AsOf(question.EntryDate);
        var program = desk.EngineFor(Instant.MaxValue, []).ProgramFor(question.Hts, question.Origin, at);
        return ValueParts.Of(program, new LineSheet(question, at, desk.Facts, default));
    }
}
