using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Answering;

/// <summary>What the total could be over what nobody stated.</summary>
public sealed class RangeFinderTest : IDisposable
{
    private static readonly DutyOptions WithRange = new(Range: true);

    private readonly TinyLaw _law = Tiny.WithTariff();

    public void Dispose() => _law.Dispose();

    [Fact]
    public void A_bolt_of_unknown_steel_owes_between_55_and_95_percent_never_between_45_and_105()
    {
        // 50 on the steel; 10 on all that owes no steel duty; 45 on everything.
        _law.Measure("provisions: { 9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 50 %, on: steel } ] }", "us.duties.metal")
            .Measure(
                """
                provisions:
                  9902: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ]
                  9903: { over: [9902], acts: [ { by: us.known-2025-01-10, from: 2025-02-01, exempt: yes, when: { owes: us.duties.metal } } ] }
                """,
                "us.duties.reciprocal")
            .Measure("provisions: { 9904: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 40 % } ] }", "us.duties.china");
        var finding = _law.Ask("{}", WithRange);
        Assert.Equal(new RateRange(Rate.Parse("55 %"), Rate.Parse("95 %")), finding.Range);
        Assert.Equal("Answered 95 %: 9904 40 %, 9901 50 %, 9903 0 %, 7318.15.2061 5 %", Tiny.Print(finding));
        Assert.Equal("steel_share = 1 (us.known-2020-01-01)", Tiny.Print(finding.Presumed, one => $"{one.Fact.Name} = {one.Value} ({one.By!.Citation.ToString().Replace("known", "us.known", StringComparison.Ordinal)})"));
    }

    [Fact]
    public void There_is_no_range_beside_a_total_unless_it_is_asked_for()
    {
        Acts("9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, when: { painted: yes } } ]");
        Assert.Null(_law.Ask().Range);
        Assert.Equal("5 % to 15 %", Range());
    }

    [Fact]
    public void A_range_is_cut_beside_every_constant_of_the_conditions()
    {
        Acts(
            "9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, when: { weight: 2 to 3 } } ]",
            "9902: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 30 %, when: { weight: at least 7 } } ]");
        Assert.Equal("5 % to 35 %", Range());
        Assert.Equal("15 % to 15 %", Range("""{ "facts": { "weight": 3 } }"""));
        Assert.Equal("5 % to 5 %", Range("""{ "facts": { "weight": 3.000000001 } }"""));
    }

    [Fact]
    public void A_part_is_cut_at_its_constants_too()
    {
        // Steel under 15 % of the value is free of the duty on the article.
        Acts("9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 20 %, on: steel, when: { steel_share: at least 0.15 } } ]");
        Assert.Equal("5 % to 25 %", Range());
    }

    [Fact]
    public void Words_are_tried_one_by_one_and_none_of_them()
    {
        Acts(
            "9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, when: { use: home } } ]",
            "9902: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 30 %, when: { use: office } } ]");
        Assert.Equal("5 % to 35 %", Range());
    }

    [Fact]
    public void A_claim_is_never_in_a_range()
    {
        Acts("9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, when: { donated: yes } } ]");
        Assert.Equal("5 % to 5 %", Range());
        Assert.Empty(_law.Ask().Questions);
    }

    [Fact]
    public void A_circumstance_that_nobody_presumes_leaves_a_range_and_a_question()
    {
        Acts("9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, when: { heavy: yes } } ]");
        var finding = _law.Ask();
        Assert.Equal("Range ?: 7318.15.2061 5 %", Tiny.Print(finding));
        Assert.Equal("5 % to 15 %", Print(finding));
        Assert.Equal("heavy 10 % Is it heavy?", Questions(finding));
    }

    [Fact]
    public void A_circumstance_that_changes_nothing_leaves_a_total_and_no_question()
    {
        Acts("9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 0 %, when: { heavy: yes } } ]");
        var finding = _law.Ask();
        Assert.Equal("Answered 5 %: 7318.15.2061 5 %", Tiny.Print(finding));
        Assert.Empty(finding.Questions);
    }

    [Fact]
    public void Questions_are_ordered_by_money()
    {
        Acts(
            "9901: { acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 1 %, on: steel } ] }",
            "9902: { over: [9901], acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 9 %, when: { painted: yes } } ] }",
            "9903: { over: [9901, 9902], acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 20 %, when: { weight: at least 7 } } ] }");
        Assert.Equal("weight 19 % How heavy is it?, painted 8 % Is it painted?, steel_share 1 % How much is steel?", Questions(_law.Ask()));
    }

    [Fact]
    public void Two_metals_not_stated_have_a_joint_range_and_two_questions()
    {
        Acts(
            "9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 50 %, on: steel } ]",
            "9902: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 20 %, on: copper } ]");
        var finding = _law.Ask();
        Assert.Equal("Range", finding.Status.ToString());
        Assert.Equal("5 % to 55 %", Print(finding));
        Assert.Equal("steel_share, copper_share", Tiny.Print(finding.Questions, question => question.Fact.ToString()));
    }

    [Fact]
    public void Amounts_without_a_value_leave_their_parts_open()
    {
        Acts(
            "9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 50 %, on: steel } ]",
            "9902: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 20 %, on: copper } ]");
        var finding = _law.Ask("""{ "facts": { "steel_value": 500 } }""");
        Assert.Equal((DutyStatus.Range, null), (finding.Status, finding.Total));
        Assert.Equal("5 % to 55 %", Print(finding));
    }

    [Fact]
    public void What_is_stated_leaves_room_for_the_rest_alone()
    {
        Acts(
            "9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 50 %, on: steel } ]",
            "9902: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 20 %, on: copper } ]");
        Assert.Equal("13 % to 43 %", Range("""{ "facts": { "copper_share": 0.4 } }"""));
    }

    [Fact]
    public void More_than_the_whole_value_has_no_range() =>
        Assert.Equal("none", Range("""{ "facts": { "steel_share": 0.6, "copper_share": 0.6 } }""", Acts(
            "9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 50 %, on: steel } ]",
            "9902: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 20 %, on: copper } ]")));

    private static string Print(DutyFinding finding) => finding.Range is { } range ? $"{range.Min} to {range.Max}" : "none";

    private static string Questions(DutyFinding finding) => Tiny.Print(finding.Questions, question => $"{question.Fact} {question.Effect} {question.Text}");

    private TinyLaw Acts(params string[] provisions) => _law.Measure("provisions:\n" + string.Concat(provisions.Select(one => $"  {one}\n")));

    private string Range(string fields = "{}", TinyLaw? law = null) => Print((law ?? _law).Ask(fields, WithRange));
}
