using Tidewaiter.Law;
using Tidewaiter.Testing;

namespace Tidewaiter.Parties.Tests.Ownership;

public sealed class OwnershipDeskTest
{
    private static readonly Book Book = LawFolder.Compile();

    private static readonly OwnershipRecords Chain = new(
        [Listed("X", "us.parties.entity-list")],
        [Held("X", "A", "50"), Held("A", "B", "50")]);

    [Fact]
    public void Past_the_horizon_the_announced_truce_is_a_branch_beside_the_law_on_paper()
    {
        var finding = Ask("2026-11-10", new MeasureId("us.exports"));

        Assert.Equal(["law_review_due"], finding.Flags.Select(flag => flag.ToString()));
        Assert.Equal(["on_paper", "us.statements.2026-09-23.truce-to-2027-01-10"], finding.Branches.Select(branch => branch.Name.ToString()));
        Assert.Equal([PartyOutcome.Restricted, PartyOutcome.Restricted], finding.Branches[0].Outcomes.Select(pair => pair.Value));
        Assert.Equal([PartyOutcome.RedFlag, PartyOutcome.RedFlag], finding.Branches[1].Outcomes.Select(pair => pair.Value));
    }

    [Fact]
    public void Before_the_horizon_there_is_one_answer()
    {
        var finding = Ask("2026-03-01", new MeasureId("us.exports"));

        Assert.Empty(finding.Branches);
        Assert.Contains(finding.Rules, rule => rule.State == Lifecycle.Suspended && rule.EndWords.ToString() == "through November 9 2026");
    }

    [Fact]
    public void The_answer_names_the_paragraph_and_the_way_down()
    {
        var party = Ask("2025-10-20", new MeasureId("us.exports.affiliates-rule")).Parties.Single(party => party.Party.Id.ToString() == "B");

        Assert.Equal("us.exports.affiliates-rule#744.11(a)(1)", Assert.Single(party.Catches[0].Provisions).ToString());
        Assert.Equal("X [50 %] A [50 %] B", Assert.Single(party.Catches[0].Owners).ToString());
        Assert.Contains("90 FR 47201", Assert.Single(party.Catches[0].Citations).ToString(), StringComparison.Ordinal);
        Assert.Equal("Its country is not stated: it is presumed to be one that the test reaches. State the country.", Assert.Single(party.Notes).ToString());
    }

    [Fact]
    public void A_rule_that_is_not_there_is_refused_with_those_that_are()
    {
        var refused = Assert.Throws<ProblemException>(() => Ask("2025-10-20", new MeasureId("us.parties.ofac-25")));

        Assert.Equal(
            "rules: TW4102: No provision under 'us.parties.ofac-25' tests ownership. Name one of cn.exports.mofcom-61, us.exports.affiliates-rule, "
            + "us.exports.know-your-customer, us.parties.ofac-50, us.parties.ssi-50, or a folder of them.",
            refused.Message);
    }

    [Fact]
    public void What_is_not_modelled_is_said_where_it_matters()
    {
        Assert.Contains(Ask("2025-10-20", new MeasureId("us.exports")).NotChecked, gap => gap.Id.ToString() == "affiliates-tgl-7");
        Assert.DoesNotContain(Ask("2026-03-01", new MeasureId("us.exports")).NotChecked, gap => gap.Id.ToString() == "affiliates-tgl-7");
    }

    [Fact]
    public void Parties_that_were_asked_about_are_answered_even_where_nothing_catches_them()
    {
        var finding = new OwnershipDesk(Book).Answer(new OwnershipQuestion(Chain with { Stakes = Chain.Stakes.Add(Held("P", "X", "100")) }, EventDate.Parse("2025-10-20")) { Parties = [new PartyId("P")] });

        Assert.Equal(PartyOutcome.None, Assert.Single(finding.Parties).Outcome);
    }

    private static OwnershipFinding Ask(string date, params MeasureId[] rules) =>
        new OwnershipDesk(Book).Answer(new OwnershipQuestion(Chain, EventDate.Parse(date)) { Rules = [.. rules] });

    private static Party Listed(string id, string list) => new(new PartyId(id)) { Listings = [new Listing(new ListId(list))] };

    private static Stake Held(string owner, string owned, string percent) =>
        ShareRange.TryParse(percent, out var share) ? new Stake(new PartyId(owner), new PartyId(owned), share) : throw new FormatException(percent);
}
