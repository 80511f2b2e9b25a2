using Tidewaiter.Testing;

namespace Tidewaiter.Law.Compiler.Tests.Cases;

public sealed class OwnershipCaseRoomTests : IDisposable
{
    private const string Chain = "date: 2025-03-01, graph: { listed: { X: us.one }, stakes: [ { owner: X, owned: A, percent: 50 }, { owner: A, owned: B, percent: 60 } ] }";

    private readonly TinyLaw _law = new TinyLaw().File(
        "us/parties/tiny.yaml",
        "kind: ownership-test\ntitle: T\nauthority: none\nlists: us.one\nprovisions: { half: [ { by: us.known-2025-01-10, from: 2025-02-01, owned: at least 50 % } ] }");

    public void Dispose() => _law.Dispose();

    [Theory]
    [InlineData(Chain, "outcomes: { A: restricted, B: restricted, X: listed }, owned: { B: 60 % }, chains: { B: \"X [50 %] A [60 %] B\" }")]
    [InlineData("known_at: 2025-01-09, " + Chain, "outcomes: { A: none }")]
    [InlineData("rules: us.parties.tiny, " + Chain, "outcomes: { A: restricted }")]
    [InlineData("rules: us.parties.other, " + Chain, "outcomes: { A: none }, problem: TW4102")]
    [InlineData("date: soon, graph: {}", "problem: TW2005")]
    [InlineData("assume: nothing, " + Chain, "problem: TW3001")]
    public void A_case_that_holds_passes(string ask, string expect) => Assert.Equal("passed", Run(ask, expect));

    [Theory]
    [InlineData("outcomes: { A: none }", "expected A none, but restricted came")]
    [InlineData("outcomes: { A: restricted }, owned: { A: 51 % }", "expected A 51 %, but 50 % came")]
    [InlineData("outcomes: { A: restricted }, terms: { A: strict }", "expected A strict, but  came")]
    [InlineData("outcomes: { A: restricted }, flags: [law_review_due]", "expected the flag law_review_due, but no flag came")]
    [InlineData("outcomes: { A: restricted }, problem: TW4102", "expected TW4102, but an answer came")]
    [InlineData("status: answered", "expected outcomes to compare with, but a case that names no party under 'outcomes:' came")]
    public void A_case_that_does_not_hold_says_what_came(string expect, string outcome) => Assert.Equal(outcome, Run(Chain, expect));

    private string Run(string ask, string expect)
    {
        var compilation = _law.File("us/parties/tiny.test.yaml", $"- {{ case: One, ask: {{ {ask} }}, expect: {{ {expect} }} }}").Compile();
        Assert.Empty(compilation.Problems);
        return Assert.Single(new CaseRunner(new OwnershipCaseRoom()).Run(compilation.RequireBook(), compilation.Cases)).Outcome.ToString();
    }
}
