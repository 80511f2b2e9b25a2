using Tidewaiter.Testing;

namespace Tidewaiter.Law.Tests.Views;

/// <summary>Assuming what somebody said, or what somebody fears.</summary>
public sealed class AssumptionTests : IDisposable
{
    private const string Acts =
        """
        - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
        - { by: us.known-2025-03-01, from: 2025-03-04, add: 20 % }
        - { by: us.known-2025-03-01, from: 2025-04-01, add: 25 % }
        """;

    private readonly TinyLaw _law = new TinyLaw().Acts(Acts)
        .File(
            "us/statements/2025-10-10.yaml",
            """
            plus-100:
              said: 2025-10-10T16:50
              speaker: President
              title: An additional 100 percent
              source: a post
              drafts:
                us.duties.announced: { kind: duty, title: Announced, authority: none cited, provisions: { 9911: [ { from: 2025-11-01, add: 100 % } ] } }
            truce:
              said: 2025-10-10
              speaker: Secretary
              title: Suspended for a year
              source: remarks
              drafts:
                us.duties.tiny: [ { from: 2025-11-10, to: 2026-11-10, suspended: yes, words: for one year } ]
            software:
              said: 2025-10-10
              speaker: President
              title: Something about software
              source: a post
            """);

    public void Dispose() => _law.Dispose();

    [Fact]
    public void An_enacted_statement_brings_its_draft_measure()
    {
        var book = _law.Book();
        var view = Ask.Assuming(book, "us.statements.2025-10-10.plus-100");
        Assert.Equal("InForce; substance add 100 %", Ask.State(view, "2025-11-01", "9911", "us.duties.announced"));
        Assert.DoesNotContain(View.Open(book).Measures, measure => measure.Id == new MeasureId("us.duties.announced"));
    }

    [Fact]
    public void An_enacted_statement_lays_its_drafts_on_the_measure_they_name()
    {
        var view = Ask.Assuming(_law.Book(), "us.statements.2025-10-10.truce");
        Assert.Equal("Suspended; substance add 25 %; suspended yes", Ask.State(view, "2025-11-10"));
        Assert.Equal("InForce; substance add 25 %", Ask.State(view, "2026-11-10"));
    }

    [Fact]
    public void What_had_not_been_said_yet_is_refused()
    {
        var refused = Assert.Throws<ProblemException>(() => Ask.KnownAt(_law.Book(), "2025-10-10T16:49", "us.statements.2025-10-10.plus-100"));
        Assert.Equal(
            "us.statements.2025-10-10.plus-100: TW3002: 'us.statements.2025-10-10.plus-100' cannot be assumed: it was said on 2025-10-10T16:50, which was not known yet. Ask with a later known-at.",
            refused.Problems.Single().ToString());
        Ask.KnownAt(_law.Book(), "2025-10-10T16:50", "us.statements.2025-10-10.plus-100");
    }

    [Fact]
    public void What_nobody_said_is_refused_with_a_list_of_what_there_is()
    {
        var refused = Assert.Throws<ProblemException>(() => Ask.Assuming(_law.Book(), "us.statements.nothing"));
        Assert.Equal(
            "us.statements.nothing: TW3001: Nothing called 'us.statements.nothing' can be assumed. This book has: us.statements.2025-10-10.plus-100, us.statements.2025-10-10.truce.",
            refused.Problems.Single().ToString());
    }

    [Fact]
    public void A_statement_without_a_draft_changes_nothing_and_says_so()
    {
        var view = Ask.Assuming(_law.Book(), "us.statements.2025-10-10.software");
        Assert.Equal(
            "us.statements.2025-10-10.software: TW3003: 'us.statements.2025-10-10.software' changes nothing here: the answer is the law's own.",
            view.Warnings.Single().ToString());
        Assert.Equal("InForce; substance add 25 %", Ask.State(view, "2025-11-10"));
    }

    [Fact]
    public void A_dropped_act_was_never_written() =>
        Assert.Equal("InForce; substance add 20 %", Ask.State(Playing("drop: us.duties.tiny#9901@us.known-2025-03-01/2025-04-01"), "2025-04-01"));

    [Fact]
    public void Redating_moves_an_act()
    {
        var view = Playing("redate: { act: us.duties.tiny#9901@us.known-2025-01-10, from: 2025-02-10, to: 2025-03-01 }");
        Assert.Equal("None", Ask.State(view, "2025-02-09"));
        Assert.Equal("InForce; substance add 10 %", Ask.State(view, "2025-02-10"));
        Assert.Equal("None", Ask.State(view, "2025-03-01"));
    }

    [Fact]
    public void What_is_laid_lies_on_top_of_everything()
    {
        var view = Playing("lay: { on: us.duties.tiny, from: 2025-02-20, to: 2025-03-20, add: 15 %, words: for a month }");
        Assert.Equal("InForce; substance add 15 %", Ask.State(view, "2025-03-04"));
        Assert.Equal("InForce; substance add 20 %", Ask.State(view, "2025-03-20"));
    }

    [Fact]
    public void An_assumption_does_not_bring_back_what_was_not_known()
    {
        _law.File("scenarios/played.yaml", "title: Played\nsteps: [ { lay: { on: us.duties.tiny, from: 2026-01-01, add: 15 % } } ]");
        var view = Ask.KnownAt(_law.Book(), "2025-02-15", "scenarios.played");
        Assert.Equal("InForce; substance add 10 %", Ask.State(view, "2025-12-31"));
        Assert.Equal("InForce; substance add 15 %", Ask.State(view, "2026-01-01"));
    }

    [Fact]
    public void A_scenario_can_enact_a_statement() =>
        Assert.Equal("Suspended; substance add 25 %; suspended yes", Ask.State(Playing("enact: us.statements.2025-10-10.truce"), "2025-11-10"));

    [Fact]
    public void An_act_that_the_view_does_not_know_cannot_be_dropped()
    {
        _law.File("scenarios/played.yaml", "title: Played\nsteps: [ { drop: us.duties.tiny#9901@us.known-2025-03-01/2025-04-01 } ]");
        var refused = Assert.Throws<ProblemException>(() => Ask.KnownAt(_law.Book(), "2025-02-15", "scenarios.played"));
        Assert.Equal(
            "scenarios.played: TW3004: 'scenarios.played' names the act 'us.duties.tiny#9901@us.known-2025-03-01/2025-04-01', which this book does not have. 'law show' lists the acts of a measure.",
            refused.Problems.Single().ToString());
    }

    [Fact]
    public void An_act_that_is_not_alone_needs_its_date() => Assert.Equal(
        "law/scenarios/played.yaml:2: TW1021: 'scenarios.played' names 'us.duties.tiny#9901@us.known-2025-03-01', which is more than one act. "
        + "Add its date: us.duties.tiny#9901@us.known-2025-03-01/2025-03-04, us.duties.tiny#9901@us.known-2025-03-01/2025-04-01.",
        _law.File("scenarios/played.yaml", "title: Played\nsteps: [ { drop: us.duties.tiny#9901@us.known-2025-03-01 } ]").Problems().ToString());

    [Fact]
    public void A_scenario_that_enacts_itself_is_played_once()
    {
        var view = Playing("enact: scenarios.played");
        Assert.Equal("InForce; substance add 25 %", Ask.State(view, "2025-11-10"));
    }

    private View Playing(string step) =>
        Ask.Assuming(_law.File("scenarios/played.yaml", $"title: Played\nsteps: [ {{ {step} }} ]").Book(), "scenarios.played");
}
