using Tidewaiter.Testing;

namespace Tidewaiter.Law.Compiler.Tests.Cases;

/// <summary>Worked cases: read strictly, and run where they ask about a provision.</summary>
public sealed class WorkedCaseTests : IDisposable
{
    private readonly TinyLaw _law = new TinyLaw()
        .Measure(
            """
            provisions:
              9901:
                - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
                - { by: us.known-2025-11-10, from: 2025-11-10, to: 2026-11-10, or: 2026-11-11, suspended: yes, words: until November 10 2026 }
            """)
        .File(
            "us/statements/2025-10-10.yaml",
            "over: { said: 2025-10-10, speaker: President, title: Over, source: a post, drafts: { us.duties.tiny: [ { from: 2026-01-01, ends: yes } ] } }");

    public void Dispose() => _law.Dispose();

    [Fact]
    public void A_case_holds_its_question_as_it_is_written()
    {
        var worked = Read("- case: Laptops\n  ask: { hts: 8471.30.0100, origin: NO, value_usd: 10000, known_at: 2025-03-01, assume: [us.a, us.b] }\n  expect: { total: 10 % }");
        Assert.Equal("law/us/duties/tiny.test.yaml:1: Laptops", worked.ToString());
        Assert.Equal("""{"hts":"8471.30.0100","origin":"NO","value_usd":"10000","known_at":"2025-03-01","assume":["us.a","us.b"]}""", worked.Question.GetRawText());
        Assert.Equal(EventDate.Parse("2025-03-01"), worked.KnownAt);
        Assert.Equal([new AssumptionId("us.a"), new AssumptionId("us.b")], worked.Assume);
    }

    [Fact]
    public void Every_expectation_is_read()
    {
        var expect = Read(
            """
            - case: All
              ask: { hts: 8471.30.0100 }
              expect:
                total: 12.5 %
                duty: 1,250.50
                layers: { 9903.88.03: 25 %, 8471.30.01: Free }
                absent: [9903.88.15]
                status: answered
                flags: law_review_due
                range: 55 % to 95 %
                branches: { on_paper: 10 % }
                standing: { 9903.01.24: held_unlawful }
                basis: { 9903.88.03: 1000 }
                problem: TW3002
                state: not_enforced
            """).Expect;
        Assert.Equal(Rate.Parse("12.5 %"), expect.Total);
        Assert.Equal(Money.FromDollars(1250.50m), expect.Duty);
        Assert.Equal("[9903.88.03, 25 %] [8471.30.01, Free]", string.Join(' ', expect.Layers));
        Assert.Equal([new Words("9903.88.15")], expect.Absent);
        Assert.Equal(new Words("answered"), expect.Status);
        Assert.Equal([new Words("law_review_due")], expect.Flags);
        Assert.Equal((Rate.Parse("55 %"), Rate.Parse("95 %")), expect.Range);
        Assert.Equal("[on_paper, 10 %]", string.Join(' ', expect.Branches));
        Assert.Equal("[9903.01.24, held_unlawful]", string.Join(' ', expect.Standing));
        Assert.Equal("[9903.88.03, 1,000.00]", string.Join(' ', expect.Basis));
        Assert.Equal(new DiagnosticCode(3002), expect.Problem);
        Assert.Equal(Lifecycle.NotEnforced, expect.State);
    }

    [Fact]
    public void No_total_can_be_expected()
    {
        var expect = Read("- case: None\n  ask: { hts: 8471.30.0100 }\n  expect: { total: none }").Expect;
        Assert.True(expect.NoTotal);
        Assert.Null(expect.Total);
    }

    [Fact]
    public void Two_cases_of_a_file_do_not_share_a_name() => Assert.Equal(
        "law/us/duties/tiny.test.yaml:2: TW1020: Another case of this file is called 'One'. Give this one a name of its own.",
        _law.File("us/duties/tiny.test.yaml", "- { case: One, ask: { hts: 84 }, expect: { total: none } }\n- { case: One, ask: { hts: 85 }, expect: { total: none } }").Problems().ToString());

    [Theory]
    [InlineData("date: 2025-01-31", "state: none")]
    [InlineData("date: 2025-02-01", "state: in_force")]
    [InlineData("date: 2025-11-10", "state: suspended")]
    [InlineData("date: 2025-11-10, known_at: 2025-11-09", "state: in_force")]
    [InlineData("date: 2026-11-09", "state: suspended")]
    [InlineData("date: 2026-11-10", "status: undetermined")]
    [InlineData("date: 2026-11-11", "state: in_force")]
    [InlineData("date: 2026-01-01, known_at: 2025-11-09, assume: [us.statements.2025-10-10.over]", "state: ended")]
    [InlineData("date: 2026-01-01, known_at: 2025-10-09, assume: us.statements.2025-10-10.over", "problem: TW3002")]
    [InlineData("date: 2026-01-01, assume: [us.statements.nothing]", "problem: TW3001")]
    public void A_case_about_a_provision_that_holds_passes(string ask, string expect) => Assert.Equal("passed", Run($"us.duties.tiny#9901\", {ask}", expect));

    [Theory]
    [InlineData("us.duties.tiny#9901\", date: 2025-02-01", "state: suspended", "expected suspended, but in_force came")]
    [InlineData("us.duties.tiny#9901\", date: 2026-11-10", "state: suspended", "expected suspended, but undetermined came")]
    [InlineData("us.duties.tiny#9902\", date: 2025-02-01", "state: in_force", "expected in_force, but no provision 'us.duties.tiny#9902' came")]
    [InlineData("us.duties.tiny#9901\", date: 2025-02-01", "total: 10 %", "expected a 'state:', 'status:' or 'problem:' to compare with, but in_force came")]
    [InlineData("us.duties.tiny#9901\"", "state: in_force", "expected in_force, but ask: TW2003: The key 'date' is missing; add it. came")]
    [InlineData("us.duties.tiny#9901\", date: 2025-02-01, origin: CN", "state: in_force", "expected in_force, but ask/origin: TW2002: The key 'origin' is not known here. Known keys: assume, date, known_at, provision. came")]
    public void A_case_that_does_not_hold_says_what_came(string ask, string expect, string outcome) => Assert.Equal(outcome, Run(ask, expect));

    [Fact]
    public void A_case_that_no_room_takes_does_not_pass()
    {
        var compilation = _law.File("us/duties/tiny.test.yaml", "- { case: One, ask: { party: somebody }, expect: { status: listed } }").Compile();
        var result = Assert.Single(new CaseRunner(new ProvisionCaseRoom()).Run(compilation.RequireBook(), compilation.Cases));
        Assert.Equal(
            "law/us/duties/tiny.test.yaml:1: One: expected a question that some room answers, but one that none takes; ask about 'hts', 'lines' or 'provision' came",
            result.ToString());
    }

    private WorkedCase Read(string yaml)
    {
        var compilation = _law.File("us/duties/tiny.test.yaml", yaml).Compile();
        Assert.Empty(compilation.Problems);
        return Assert.Single(compilation.Cases);
    }

    private string Run(string ask, string expect)
    {
        var worked = Read($"- case: One\n  ask: {{ provision: \"{ask} }}\n  expect: {{ {expect} }}");
        return new CaseRunner(new ProvisionCaseRoom()).Run(_law.Book(), [worked])[0].Outcome.ToString();
    }
}
