using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Answering;

/// <summary>The status of an answer, its three totals, and what is asked for.</summary>
public sealed class DutyAnswererTest : IDisposable
{
    private readonly TinyLaw _law = Tiny.WithTariff();

    public void Dispose() => _law.Dispose();

    [Fact]
    public void A_judgment_towards_everybody_parts_what_stands_from_what_was_filed()
    {
        Acts("{ by: us.known-2025-01-10, from: 2025-02-01, add: 30 % }", "{ by: us.known-2026-02-20, standing: held_unlawful }");
        Assert.Equal("filed 35 % 350.00, known 35 % 350.00, standing 5 % 50.00", Totals());
        Assert.Equal("held_unlawful", _law.Ask().Layers[0].Standing?.ToString());
    }

    [Fact]
    public void Where_another_duty_had_yielded_to_what_was_unlawful_there_is_no_net_figure()
    {
        Acts("{ by: us.known-2025-01-10, from: 2025-02-01, add: 30 % }", "{ by: us.known-2026-02-20, standing: held_unlawful }")
            .Measure(
                """
                provisions:
                  9902: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 25 % } ]
                  yields: { number: none, over: charges, acts: [ { by: us.known-2025-01-10, at: section 3, from: 2025-02-01, exempt: yes, when: { owes: [us.duties.tiny] } } ] }
                """,
                "us.duties.metal");
        var finding = _law.Ask("""{ "value_usd": 1000 }""");
        Assert.Equal("filed 35 % 350.00, known 35 % 350.00, standing  ", Totals());
        Assert.Contains(new Words("legal_uncertainty"), finding.Flags);
        Assert.Equal(
            "without_what_was_unlawful 5 % 50.00, with_what_had_yielded 30 % 300.00",
            Tiny.Print(finding.Branches, branch => $"{branch.Name} {branch.Total} {branch.Duty}"));
        Assert.Equal("9902 because of 9901 by known-2025-01-10, section 3", Tiny.Print(finding.NotOwed, one => $"{one.Heading} because of {one.Because} by {one.Citations[0]}"));
    }

    [Fact]
    public void What_is_assumed_is_neither_filed_nor_among_the_totals_of_the_law()
    {
        _law.File(
            "us/statements/2025-03-01.yaml",
            """
            more:
              said: 2025-03-01
              speaker: Somebody
              title: More
              source: a post
              drafts: { us.duties.more: { kind: duty, title: More, authority: none, provisions: { announced: [ { from: 2025-04-01, add: 100 % } ] } } }
            """);
        var finding = _law.Ask("""{ "value_usd": 1000 }""", null, "us.statements.2025-03-01.more");
        Assert.Equal("Answered 105 %: announced 100 %, 7318.15.2061 5 %", Tiny.Print(finding));
        Assert.Equal("7318.15.2061 of 1,000.00: 50.00", Tiny.PrintFiling(finding));
        Assert.Equal("5 % 50.00, 5 % 50.00", $"{finding.Totals!.AsKnown} {finding.Totals.AsKnownDuty}, {finding.Totals.Standing} {finding.Totals.StandingDuty}");
    }

    [Fact]
    public void A_judgment_towards_some_changes_no_total()
    {
        Acts("{ by: us.known-2025-01-10, from: 2025-02-01, add: 30 % }", "{ by: us.known-2026-02-20, standing: held_unlawful for the plaintiffs }");
        Assert.Equal("filed 35 % 350.00, known 35 % 350.00, standing 35 % 350.00", Totals());
    }

    [Fact]
    public void Relief_that_reaches_back_parts_what_was_filed_from_what_is_known()
    {
        Acts("{ by: us.known-2025-01-10, from: 2025-02-01, add: 30 % }", "{ by: us.known-2025-09-09, from: 2025-06-01, add: 10 % }");
        Assert.Equal("filed 35 % 350.00, known 15 % 150.00, standing 15 % 150.00", Totals());
        Assert.Equal("filed 35 % 350.00, known 35 % 350.00, standing 35 % 350.00", Totals(""", "known_at": "2025-09-08" """));
    }

    [Theory]
    [InlineData("""{ "hts": "8400.00.00" }""", "NotOnFile ?", "line_not_on_file", "")]
    [InlineData("""{ "hts": "8400.00.00", "base_rate": "3%" }""", "Answered 3 %", "base_rate_stated, line_not_on_file", "")]
    [InlineData("""{ "hts": "7318.15.2099" }""", "Answered 5 %", "statistical_suffix_not_on_file", "")]
    [InlineData("""{ "entry_type": "01" }""", "AnsweredExcept 5 %", "not_read:entry_type", "")]
    [InlineData("""{ "hts": "9101.11.40" }""", "NotModelled ?", "", "")]
    [InlineData("""{ "base_rate": "" }""", "NotModelled ?", "base_rate_stated", "")]
    [InlineData("""{ "hts": "9503.00.00", "origin": "RU" }""", "NotModelled ?", "", "")]
    [InlineData("""{ "hts": "2204.21.50" }""", "Undetermined ?", "quantity_missing", "value_usd What is the customs value in dollars?, quantity.liter How many liter?")]
    [InlineData("""{ "hts": "2204.21.50", "value_usd": 100 }""", "Undetermined ?", "quantity_missing", "quantity.liter How many liter?")]
    [InlineData("""{ "hts": "2204.21.50", "value_usd": 100, "quantity": { "liters": 100 } }""", "Answered 6.3 %", "", "")]
    [InlineData("""{ "hts": "2204.21.50", "value_usd": 0.01, "quantity": { "l": 1000000000000 } }""", "Undetermined ?", "quantity_out_of_range", "")]
    [InlineData("""{ "hts": "7801.10.00" }""", "Answered 0 %", "", "")]
    [InlineData("""{ "hts": "7801.10.00", "origin": "RU" }""", "Undetermined ?", "quantity_missing", "value_usd What is the customs value in dollars?, quantity.kg How many kg?")]
    [InlineData("""{ "hts": "7801.10.00", "origin": "RU", "value_usd": 1000, "quantity": { "kg": 1000 } }""", "Answered 4 %", "", "")]
    public void What_is_missing_is_said_and_asked_for(string fields, string answer, string flags, string questions)
    {
        var finding = _law.Ask(fields);
        Assert.Equal(answer, $"{finding.Status} {finding.Total?.ToString() ?? "?"}");
        Assert.Equal(flags, Tiny.Print(finding.Flags, flag => flag.ToString()));
        Assert.Equal(questions, Tiny.Print(finding.Questions, question => $"{question.Fact} {question.Text}"));
    }

    [Theory]
    [InlineData("7318.15", "rests_on_recall", "us.recalled note 1")]
    [InlineData("7318", "", "us.known-2025-01-10 note 2")]
    [InlineData("9503", "", "no layer")]
    public void An_answer_on_a_list_row_known_from_recall_says_so(string recalled, string flags, string row)
    {
        _law.File("us/instruments/recalled.yaml", "recalled: { type: notice, title: Recalled, known: 2025-01-10, source: Recalled, certainty: recall }")
            .File(
                "us/duties/tiny.csv",
                $"""
                code,op,from,to,by,at,role
                {recalled},+,2025-02-01,,us.recalled,note 1,
                {(recalled == "7318" ? "7318.15,+,2025-02-01,,us.known-2025-01-10,note 2," : "")}
                """);
        Acts("{ by: us.known-2025-01-10, from: 2025-02-01, goods: tiny.csv, add: 10 % }");
        var finding = _law.Ask();
        Assert.Equal(flags, Tiny.Print(finding.Flags, flag => flag.ToString()));
        var added = finding.Layers.FirstOrDefault(layer => !layer.IsBase);
        Assert.Equal(row, added is null ? "no layer" : $"{added.Citations[^1].Source.Id} {added.Citations[^1].At}");
    }

    [Fact]
    public void A_number_that_several_provisions_file_cites_them_all()
    {
        _law.File("us/instruments/recalled.yaml", "recalled: { type: notice, title: Recalled, known: 2025-01-10, source: Recalled, certainty: recall }");
        foreach (var (measure, by) in new[] { ("us.duties.tiny", "us.known-2025-01-10"), ("us.duties.other", "us.recalled") })
        {
            _law.Measure(
                $$"""
                provisions:
                  9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ]
                  exempt: { number: 9902, over: charges, acts: [ { by: {{by}}, from: 2025-02-01, exempt: yes } ] }
                """,
                measure);
        }

        var finding = _law.Ask();
        Assert.Equal("Answered 5 %: 9902 0 %, 7318.15.2061 5 %", Tiny.Print(finding));
        Assert.Equal("Recalled; known-2025-01-10", string.Join("; ", finding.Layers[0].Citations.Select(citation => citation.ToString()).Order()));
        Assert.Equal("rests_on_recall", Tiny.Print(finding.Flags, flag => flag.ToString()));
    }

    // Where column 1 is free nothing stands in the special column; the claim is filed with the line and frees it from other charges.
    [Theory]
    [InlineData("""{ "hts": "9503.00.00", "claims": ["S"] }""", "Answered 0 %: 9503.00.00 Free (S)")]
    [InlineData("""{ "hts": "9503.00.00", "claims": ["9801.00.10", "JP"] }""", "Answered 0 %: 9503.00.00 Free (JP)")]
    [InlineData("""{ "hts": "9503.00.00", "claims": ["9801.00.10"] }""", "Answered 0 %: 9503.00.00 Free")]
    [InlineData("""{ "hts": "9503.00.00", "claims": ["S"], "base_rate": "Free" }""", "Answered 0 %: 9503.00.00 Free")]
    [InlineData("""{ "claims": ["S"] }""", "Answered 0 %: 7318.15.2061 Free (S)")]
    [InlineData("""{ "claims": ["JP"] }""", "Answered 5 %: 7318.15.2061 5 %")]
    [InlineData("""{ "hts": "7801.10.00", "origin": "RU", "claims": ["S"], "value_usd": 1000, "quantity": { "kg": 1000 } }""", "Answered 4 %: 7801.10.00 4 cents/kg")]
    public void A_program_that_is_claimed_stands_beside_the_rate_it_gives(string fields, string answer) => Assert.Equal(answer, Tiny.Print(_law.Ask(fields)));

    [Fact]
    public void The_entry_date_is_stated_once() =>
        Assert.Equal("Answered 15 %: 9901 10 %, 7318.15.2061 5 %", Tiny.Print(
            Acts("{ by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, when: { entered: from 2025-06-15 } }").Ask()));

    [Fact]
    public void A_particular_gap_leaves_an_answer_except_for_it()
    {
        _law.File(
            "known-gaps.yaml",
            """
            - { id: fees, since: 2025-01-01, kind: charge, title: Fees on every entry }
            - { id: wine-tax, since: 2025-01-01, kind: charge, goods: ["2204"], title: Wine tax }
            - { id: bans, since: 2025-01-01, kind: bar, origin: [RU], title: Bans }
            """);
        Assert.Equal(("Answered", "fees", ""), Gaps("{}"));
        Assert.Equal(("Answered", "fees", "bans"), Gaps("""{ "origin": "RU" }"""));
        Assert.Equal(("AnsweredExcept", "fees, wine-tax", ""), Gaps("""{ "hts": "2204.21.50", "value_usd": 100, "quantity": { "liter": 1 } }"""));
    }

    private (string Status, string Excludes, string NotChecked) Gaps(string fields)
    {
        var finding = _law.Ask(fields);
        return (finding.Status.ToString(), Tiny.Print(finding.Excludes, gap => gap.Id.ToString()), Tiny.Print(finding.NotChecked, gap => gap.Id.ToString()));
    }

    private string Totals(string more = "")
    {
        var totals = _law.Ask($$"""{ "value_usd": 1000{{more}} }""").Totals!;
        return $"filed {totals.AsFiled} {totals.AsFiledDuty}, known {totals.AsKnown} {totals.AsKnownDuty}, standing {totals.Standing} {totals.StandingDuty}";
    }

    private TinyLaw Acts(params string[] acts) => _law.Measure($"provisions: {{ 9901: [ {string.Join(", ", acts)} ] }}");
}
