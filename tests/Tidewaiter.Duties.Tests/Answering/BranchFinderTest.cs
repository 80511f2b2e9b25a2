using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Answering;

/// <summary>Where answers part: text and practice, two readings of an end, the law on paper and what was announced.</summary>
public sealed class BranchFinderTest : IDisposable
{
    private const string AfterHorizon = """{ "entry_date": "2027-02-01", "value_usd": 1000 }""";

    private readonly TinyLaw _law = Tiny.WithTariff();

    public void Dispose() => _law.Dispose();

    [Fact]
    public void Practice_beside_the_text_is_a_branch()
    {
        Acts("{ by: us.known-2025-01-10, from: 2025-02-01, add: 30 % }", "{ by: us.known-2025-03-01, from: 2025-03-04, add: 10 %, practice: yes }");
        var finding = _law.Ask("""{ "value_usd": 1000 }""");
        Assert.Equal("Answered 15 %: 9901 10 %, 7318.15.2061 5 %", Tiny.Print(finding));
        Assert.Equal("text 35 % 350.00", Branches(finding));
        Assert.Contains(new Words("practice"), finding.Flags);
    }

    [Fact]
    public void Between_two_readings_of_an_end_the_answer_is_undetermined_with_both()
    {
        Acts("{ by: us.known-2025-01-10, from: 2025-02-01, to: 2025-06-15, or: 2025-06-16, add: 30 %, words: through June 15 }");
        Assert.Equal("Undetermined 5 %: 7318.15.2061 5 %; other_reading 35 % ", Both("2025-06-15"));
        Assert.Equal("Answered 35 %: 9901 30 %, 7318.15.2061 5 %; ", Both("2025-06-14"));
        Assert.Equal("Answered 5 %: 7318.15.2061 5 %; ", Both("2025-06-16"));
    }

    [Fact]
    public void Beyond_the_horizon_the_law_on_paper_is_the_one_branch_when_nothing_was_announced()
    {
        Lapsing();
        var finding = _law.Ask(AfterHorizon);
        Assert.Equal("on_paper 5 % 50.00", Branches(finding));
        Assert.Contains(new Words("law_review_due"), finding.Flags);
    }

    [Fact]
    public void What_does_not_change_after_the_horizon_needs_no_review()
    {
        Acts("{ by: us.known-2025-01-10, from: 2025-02-01, add: 30 % }");
        var finding = _law.Ask(AfterHorizon);
        Assert.Empty(finding.Branches);
        Assert.DoesNotContain(new Words("law_review_due"), finding.Flags);
    }

    [Fact]
    public void A_statement_about_what_changes_is_a_branch_that_assumes_it()
    {
        Lapsing().File("us/statements/2026-09-01.yaml", Statement("later"));
        var finding = _law.Ask(AfterHorizon);
        Assert.Equal("on_paper 5 % 50.00, us.statements.2026-09-01.later 25 % 250.00", Branches(finding));
        Assert.Equal("us.statements.2026-09-01.later", Tiny.Print(finding.Branches[1].Assumed, id => id.ToString()));
    }

    [Fact]
    public void An_assumed_statement_is_no_branch_beside_itself()
    {
        Lapsing().File("us/statements/2026-09-01.yaml", Statement("later"));
        var finding = _law.Ask(AfterHorizon, null, "us.statements.2026-09-01.later");
        Assert.Equal("Answered 25 %: 9901 20 %, 7318.15.2061 5 %", Tiny.Print(finding));
        Assert.Equal("on_paper 25 % 250.00", Branches(finding));
        Assert.True(finding.Layers[0].IsAssumed);
    }

    [Fact]
    public void A_withdrawn_statement_is_no_branch_from_the_day_it_was_withdrawn()
    {
        Lapsing().File("us/statements/2026-09-01.yaml", Statement("later", ", withdrawn: 2026-09-20"));
        Assert.Equal("on_paper 5 % 50.00", Branches(_law.Ask(AfterHorizon)));
        Assert.Contains("later", Branches(_law.Ask("""{ "entry_date": "2027-02-01", "value_usd": 1000, "known_at": "2026-09-19" }""")));
        Assert.DoesNotContain("later", Branches(_law.Ask("""{ "entry_date": "2027-02-01", "value_usd": 1000, "known_at": "2026-09-20" }""")));
        Assert.DoesNotContain("later", Branches(_law.Ask("""{ "entry_date": "2027-02-01", "value_usd": 1000, "known_at": "2026-08-31" }""")));
    }

    private static string Statement(string key, string more = "") =>
        $"{key}: {{ said: 2026-09-01, speaker: Somebody, title: Later, source: a post{more}, drafts: {{ us.duties.tiny: [ {{ from: 2027-01-01, to: 2027-06-01, add: 20 %, words: to June }} ] }} }}\n";

    private static string Branches(DutyFinding finding) => Tiny.Print(finding.Branches, branch => $"{branch.Name} {branch.Total} {branch.Duty}");

    private string Both(string date)
    {
        var finding = _law.Ask($$"""{ "entry_date": "{{date}}" }""");
        return $"{Tiny.Print(finding)}; {Branches(finding)}";
    }

    // In force at the horizon, October 10 2026, and no more at the end of the year.
    private TinyLaw Lapsing() => Acts("{ by: us.known-2025-01-10, from: 2025-02-01, to: 2027-01-01, add: 30 %, words: through 2026 }");

    private TinyLaw Acts(params string[] acts) => _law.Measure($"provisions: {{ 9901: [ {string.Join(", ", acts)} ] }}");
}
