using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Entries;

/// <summary>Fees are charged once on an entry, over the lines nothing takes out.</summary>
public sealed class FeeSheetTest : IDisposable
{
    private readonly TinyLaw _law = TinyEntry.Law().Entry(
        "entry-fee",
        """
        provisions:
          share: { fee_class: "900", when: { kind: formal }, acts: [ { by: us.known-2020-01-01, from: 2020-01-01, fee: 0.5 %, at_least: 10, at_most: 100 }, { by: us.known-2025-01-10, from: 2025-07-01, at_least: 20 } ] }
          paper: { fee_class: "901", when: { kind: formal, paper: yes }, acts: [ { by: us.known-2020-01-01, from: 2020-01-01, fee: 3.50 dollars } ] }
          canada: { origin: [CA], over: charges, acts: [ { by: us.known-2020-01-01, from: 2020-01-01, exempt: yes, when: { claim: S } } ] }
        """,
        "us.fees.tiny");

    public void Dispose() => _law.Dispose();

    [Theory]
    [InlineData("CN 1998", "share 10.00 (at least 10.00) on 1")]
    [InlineData("CN 2000", "share 10.00 on 1")]
    [InlineData("CN 2000.49, CN 2000.50", "share 20.01 on 1+2")]
    [InlineData("CN 20000", "share 100.00 on 1")]
    [InlineData("CN 20001", "share 100.00 (at most 100.00) on 1")]
    [InlineData("CN 15000, CN 15000", "share 100.00 (at most 100.00) on 1+2")]
    [InlineData("CA 9000", "share 0.00 on  not 1 canada")]
    [InlineData("CN 4000, CA 9000", "share 20.00 on 1 not 2 canada")]
    [InlineData("CN 0", "share 10.00 (at least 10.00) on 1")]
    public void The_least_and_the_most_hold_for_the_entry(string lines, string fees) => Assert.Equal(fees, TinyEntry.Print(Ask(lines)));

    [Fact]
    public void An_amount_is_charged_once_however_many_lines() =>
        Assert.Equal("share 30.00 on 1+2+3, paper 3.50 on 1+2+3", TinyEntry.Print(Ask("CN 2000, CN 2000, CN 2000", ", \"facts\": {\"paper\": true}")));

    [Fact]
    public void A_notice_paints_the_least_and_leaves_the_most()
    {
        Assert.Equal("share 20.00 (at least 20.00) on 1", TinyEntry.Print(Ask("CN 100", ", \"entry_date\": \"2025-07-01\"")));
        Assert.Equal("share 100.00 (at most 100.00) on 1", TinyEntry.Print(Ask("CN 100000", ", \"entry_date\": \"2025-07-01\"")));
    }

    [Fact]
    public void What_nobody_stated_is_asked_and_not_presumed()
    {
        var finding = _law.AskEntry($"\"lines\": [{TinyEntry.Bolts("CN", 1000)}]");
        Assert.Empty(finding.Fees);
        Assert.Null(finding.Total);
        Assert.Equal("150.00", finding.Duty.ToString());
        Assert.Equal(("fees_undecided", "entry_type", DutyStatus.AnsweredExcept), (finding.Flags[0].ToString(), finding.Questions[0].Fact.ToString(), finding.Status));
    }

    [Fact]
    public void Duty_and_fees_are_the_total()
    {
        var finding = Ask("CN 4000, CA 9000");
        Assert.Equal(("600.00", "20.00", "620.00", "13,000.00"), (finding.Duty.ToString(), finding.FeesTotal.ToString(), finding.Total.ToString(), finding.Value.ToString()));
    }

    private EntryFinding Ask(string lines, string more = "")
    {
        var written = lines.Split(", ").Select(line => line.Split(' ')).Select(line =>
            TinyEntry.Bolts(line[0], decimal.Parse(line[1], System.Globalization.CultureInfo.InvariantCulture), line[0] == "CA" ? ", \"claims\": [\"S\"]" : ""));
        return _law.AskEntry($"\"entry_type\": \"formal\", \"lines\": [{string.Join(", ", written)}]{more}");
    }
}
