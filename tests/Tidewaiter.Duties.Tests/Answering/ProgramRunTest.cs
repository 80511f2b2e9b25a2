using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Answering;

/// <summary>Which provision is live on which part of the value, and at what rate.</summary>
public sealed class ProgramRunTest : IDisposable
{
    private readonly TinyLaw _law = Tiny.WithTariff();

    public void Dispose() => _law.Dispose();

    [Fact]
    public void Between_measures_everything_adds()
    {
        Acts("9901: { add: 10 % }").Measure(Provisions("9902: { add: 20 % }"), "us.duties.other");
        Holds("Answered 35 %: 9902 20 %, 9901 10 %, 7318.15.2061 5 %");
    }

    [Fact]
    public void Column_2_stands_over_general_and_a_claimed_program_over_both()
    {
        Holds("Answered 45 %: 7318.15.2061 45 %", """{ "origin": "RU" }""");
        Holds("Answered 0 %: 7318.15.2061 Free (S)", """{ "origin": "RU", "claims": ["S"] }""");
        Holds("Answered 2 %: 7318.15.2061 2 % (E)", """{ "claims": ["E"] }""");
        Holds("Answered 5 %: 7318.15.2061 5 %", """{ "claims": ["KR"] }""");
    }

    [Fact]
    public void Owing_takes_more_than_nothing()
    {
        Acts("9901: { add: 0 % }").Measure(Provisions("9902: { add: 20 %, when: { owes: us.duties.tiny } }"), "us.duties.other");
        Holds("Answered 5 %: 9901 0 %, 7318.15.2061 5 %");
    }

    [Fact]
    public void Falling_under_does_not()
    {
        Acts("9901: { add: 0 % }").Measure(Provisions("9902: { add: 20 %, when: { falls_under: us.duties.tiny } }"), "us.duties.other");
        Holds("Answered 25 %: 9902 20 %, 9901 0 %, 7318.15.2061 5 %");
    }

    [Fact]
    public void Conditions_between_measures_hold_part_by_part()
    {
        Acts("9901: { add: 50 %, on: steel }").Measure(
            Provisions("9902: { add: 10 % }", "9903: { exempt: yes, over: [9902], when: { owes: us.duties.tiny } }"), "us.duties.other");
        Holds("Answered 19 %: 9902 10 % on rest, 9903 0 % on steel, 9901 50 % on steel, 7318.15.2061 5 %", """{ "facts": { "steel_share": 0.1 } }""");
    }

    [Fact]
    public void The_article_is_charged_where_the_condition_holds_on_any_part()
    {
        Acts("9901: { add: 50 %, on: steel }").Measure(Provisions("9902: { add: 10 %, on: article, when: { owes: us.duties.tiny } }"), "us.duties.other");
        Holds("Answered 20 %: 9902 10 %, 9901 50 % on steel, 7318.15.2061 5 %", """{ "facts": { "steel_share": 0.1 } }""");
        Holds("Answered 5 %: 7318.15.2061 5 %", """{ "facts": { "steel_share": 0 } }""");
    }

    [Fact]
    public void A_charge_stands_on_the_parts_it_names()
    {
        Acts("9901: { add: 50 %, on: [steel, rest] }", "9902: { add: 1 %, on: copper }");
        Holds(
            "Answered 40.3 %: 9901 50 % on steel+rest, 9902 1 % on copper, 7318.15.2061 5 %",
            """{ "facts": { "steel_share": 0.6, "copper_share": 0.3 } }""");
    }

    [Fact]
    public void What_is_displaced_displaces_nothing()
    {
        Acts(
            "9901: { add: 10 % }",
            "9902: { exempt: yes, over: [9901] }",
            "9903: { exempt: yes, over: [9902], when: { donated: yes } }");
        Holds("Answered 5 %: 9902 0 %, 7318.15.2061 5 %");
        Holds("Answered 15 %: 9901 10 %, 9903 0 %, 7318.15.2061 5 %", """{ "facts": { "donated": "yes" } }""");
    }

    [Fact]
    public void An_exemption_with_nothing_to_take_away_is_not_filed()
    {
        Acts("9901: { add: 10 %, when: { donated: yes } }", "9902: { exempt: yes, over: charges }");
        Holds("Answered 5 %: 7318.15.2061 5 %");
        Holds("Answered 5 %: 9902 0 %, 7318.15.2061 5 %", """{ "facts": { "donated": "yes" } }""");
    }

    [Fact]
    public void What_displaces_only_is_not_filed()
    {
        Acts("9901: { add: 10 % }", "9902: { exempt: yes, over: charges, number: none }");
        Holds("Answered 5 %: 7318.15.2061 5 %");
    }

    [Fact]
    public void A_floor_tops_the_base_up_and_its_paired_number_is_filed_where_it_is_met()
    {
        Acts("9901: { floor: 15 %, met: 9901.00.02 }");
        Holds("Answered 15 %: 9901 10 %, 7318.15.2061 5 %");
        Holds("Answered 15 %: 9901 15 %, 7318.15.2061 Free (S)", """{ "claims": ["S"] }""");
        Holds("Answered 45 %: 9901.00.02 0 %, 7318.15.2061 45 %", """{ "origin": "RU" }""");
        Holds("Answered 15 %: 9901.00.02 0 %, 7318.15.2061 15 %", """{ "base_rate": "15%" }""");
    }

    [Fact]
    public void What_replaces_the_base_leaves_its_number_at_nothing()
    {
        Acts("9901: { replace: 3 % }");
        Holds("Answered 3 %: 9901 3 %, 7318.15.2061 0 %");
        Holds("Answered 3 %: 9901 3 %, 7318.15.2061 0 %", """{ "base_rate": "4¢/kg + 5%" }""");
    }

    [Fact]
    public void A_floor_reads_what_stands_in_place_of_the_base_whatever_is_written_first()
    {
        Acts("9901: { floor: 15 % }").Measure(Provisions("9902: { replace: 3 % }"), "us.duties.a");
        Holds("Answered 15 %: 9902 3 %, 9901 12 %, 7318.15.2061 0 %");
    }

    [Fact]
    public void A_floor_tops_up_each_part_by_what_its_own_base_lacks()
    {
        Acts("9901: { floor: 15 % }").Measure(Provisions("9902: { replace: 3 %, on: steel }"), "us.duties.a");
        Holds(
            "Answered 15 %: 9902 3 % on steel, 9901 12 % on steel, 9901 10 % on rest, 7318.15.2061 0 % on steel, 7318.15.2061 5 % on rest",
            """{ "facts": { "steel_share": 0.5 } }""");
    }

    [Fact]
    public void Two_charges_of_a_measure_on_one_part_are_a_conflict_that_names_both()
    {
        var corpus = Checkout.Folder("tests/corpus/bad/TW2009-conflict");
        _law.Measure(File.ReadAllText(Path.Combine(corpus.FullName, "measure.yaml")));
        var finding = _law.Ask();
        Assert.Equal(DutyStatus.Conflict, finding.Status);
        var problem = Assert.Single(finding.Problems);
        Assert.Equal("TW2009", problem.Code.ToString());
        Assert.Equal(File.ReadAllText(Path.Combine(corpus.FullName, "expected.txt")).Trim(), problem.Message.ToString());
        Assert.Null(finding.Total);
        Assert.Empty(finding.Filing);
    }

    [Fact]
    public void Two_charges_on_different_parts_are_none()
    {
        Acts("9901: { add: 10 %, on: steel }", "9902: { add: 20 %, on: rest }");
        Holds("Answered 20 %: 9901 10 % on steel, 9902 20 % on rest, 7318.15.2061 5 %", """{ "facts": { "steel_share": 0.5 } }""");
    }

    private static string Provisions(params string[] provisions) =>
        "provisions:\n" + string.Concat(provisions.Select(one => $"  {one.Replace(": {", ": [ { by: us.known-2025-01-10, from: 2025-02-01,", StringComparison.Ordinal)}"
            .Replace("when: [ { by: us.known-2025-01-10, from: 2025-02-01,", "when: {", StringComparison.Ordinal) + " ]\n"));

    private TinyLaw Acts(params string[] provisions) => _law.Measure(Provisions(provisions));

    private void Holds(string answer, string fields = "{}") => Assert.Equal(answer, Tiny.Print(_law.Ask(fields)));
}
