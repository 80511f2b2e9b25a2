namespace Tidewaiter.Vessels.Tests;

/// <summary>Whole answers, of the law as it is committed.</summary>
public sealed class PortFeeDeskTest
{
    private const string NewOrleans =
        """
        {"shore":"us","date":"2026-11-12","port":"USMSY","type":"bulk","built":"JP","owner":"CN Shanghai leasing company","operator":"GR",
         "net_tonnage":19500,"ballast":true,"first_port":true}
        """;

    [Fact]
    public void A_bulk_carrier_of_a_Shanghai_lessor_calls_at_New_Orleans_after_the_suspension()
    {
        var finding = Calls.Ask(NewOrleans);

        Assert.Equal("annex-i", finding.Charge!.Provision.Id.Key.ToString());
        Assert.Equal("USD 1,560,000", finding.Fee.ToString());
        Assert.Contains(finding.Candidates, one => one.Fee.ToString() == "USD 975,000" && one.Assumed is [var id] && id.ToString() == "scenarios.port-fee-steps-shifted");
        Assert.Equal(
            [("on_paper", "USD 1,560,000"), ("us.statements.2026-09-23.truce-to-2027-01-10", "USD 0")],
            finding.Branches.Select(one => (one.Name.ToString(), one.Fee.ToString()!)));
        Assert.Equal("2026-11-06", finding.Payment!.Advised.ToString());
        Assert.Contains("falls before the suspension ends on 2026-11-10T00:00 (90 FR 50947", finding.Payment.Note.ToString(), StringComparison.Ordinal);
        Assert.Equal("Section 301 fee only: tonnage tax, user fee and AQI not included.", finding.Perimeter.ToString());
    }

    [Fact]
    public void Its_agent_gets_the_annex_the_form_and_is_asked_which_charge_of_the_year_it_is()
    {
        var pack = Calls.Ask(NewOrleans).Pack!;

        Assert.Equal("annex-i", pack.Claims.ToString());
        Assert.Null(pack.Charge);
        Assert.Equal(5, pack.OfCharges);
        Assert.Equal(["CN Shanghai leasing company"], pack.OwnerChain.Select(owner => owner.ToString()));
        Assert.Contains(pack.Form, field => field.Key.ToString() == "net_tonnage" && field.Value.ToString() == "19500");
        Assert.Equal("", pack.ZeroFee.ToString());
    }

    [Fact]
    public void The_fourth_charge_is_the_fourth_of_five()
    {
        var pack = Calls.Ask("""{"shore":"us","date":"2025-10-20","operator":"CN","net_tonnage":20000,"prior_charges":3}""").Pack!;

        Assert.Equal((4, 5), (pack.Charge, pack.OfCharges));
    }

    [Fact]
    public void A_call_without_a_fee_gets_its_sentence_with_the_instrument()
    {
        Assert.Equal(
            "No fee is due under Section 301, Chinese shipping and shipbuilding, fee on a vessel's call, annex-i: suspended through November 9 2026, "
            + "from 2025-11-10 to 2026-11-10T00:00 (90 FR 50947; FR Doc. 2025-19873).",
            Calls.Ask("""{"shore":"us","date":"2026-06-01","operator":"CN","net_tonnage":20000}""").Pack!.ZeroFee.ToString());
        Assert.Equal(
            "No fee is due under Section 301, Chinese shipping and shipbuilding, fee on a vessel's call, annex-ii: arriving empty or in ballast "
            + "(90 FR 17114; FR Doc. 2025-06927, Annex II).",
            Calls.Ask("""{"shore":"us","date":"2025-10-20","built":"CN","operator":"GR","net_tonnage":45000,"dwt":90000,"ballast":true}""").Pack!.ZeroFee.ToString());
    }

    // As known on 1 May, 1 July and 12 October 2025: the same call under three states of knowledge.
    [Theory]
    [InlineData("2025-05-01", "USD 975,000", "USD 975,000", null)]
    [InlineData("2025-07-01", "USD 975,000", "USD 975,000", "USD 280,000")]
    [InlineData("2025-10-12", "USD 920,000", "USD 920,000", null)]
    public void Annex_III_on_both_clocks(string knownAt, string fee, string onPaper, string? proposed)
    {
        var finding = Calls.Ask($$"""{"shore":"us","call":"2025-10-20","as_known":"{{knownAt}}","type":"vehicle carrier","built":"KR","operator":"KR","ceu":6500,"net_tonnage":20000}""");

        Assert.Equal(fee, finding.Fee.ToString());
        Assert.Equal(onPaper, finding.Branches.Single(one => one.Name.ToString() == "on_paper").Fee.ToString());
        Assert.Equal(proposed, finding.Branches.SingleOrDefault(one => one.Name.ToString().EndsWith("port-fee-changes-proposed", StringComparison.Ordinal))?.Fee.ToString());
    }

    [Fact]
    public void Waiting_for_an_end_is_shown_with_what_it_makes_of_the_fee()
    {
        var steps = Calls.Ask("""{"shore":"us","date":"2026-11-05","operator":"CN","net_tonnage":20000,"prior_charges":0}""").Outlook;

        Assert.Equal(
            [("2026-11-10T00:00", "USD 1,600,000"), ("2027-04-17", "USD 2,200,000")],
            steps.Select(step => (step.From.ToString(), step.Fee.ToString()!)));
    }

    [Fact]
    public void A_fraction_of_a_net_ton_stays_exact_where_no_rule_rounds_and_is_marked()
    {
        var finding = Calls.Ask("""{"shore":"us","date":"2025-10-20","operator":"CN","net_tonnage":"20000.333","prior_charges":0}""");

        Assert.Equal(1_000_016.65m, finding.Fee!.Value.Value);
        Assert.Contains(new Words("net_tonnage_not_whole"), finding.Flags);
    }

    [Fact]
    public void A_refused_assumption_is_no_answer()
    {
        var finding = Calls.Ask("""{"shore":"us","date":"2026-11-12","operator":"CN","net_tonnage":1,"known_at":"2026-09-01","scenario":"announced-extension"}""");

        Assert.Equal(PortFeeStatus.Refused, finding.Status);
        Assert.Equal("TW3002", finding.Problems.Single().Code.ToString());
    }

    [Fact]
    public void Every_other_reading_that_law_names_can_be_assumed()
    {
        var readings = from measure in Calls.Book.Measures
                       from provision in measure.Provisions
                       from act in provision.Coats.ToArray()
                       from term in act.Terms.OfType<ReadingsTerm>()
                       from scenario in term.Scenarios
                       select scenario;

        Assert.All(readings.Distinct(), scenario => Assert.True(Calls.Book.Scenarios.ContainsKey(scenario), scenario.ToString()));
    }
}
