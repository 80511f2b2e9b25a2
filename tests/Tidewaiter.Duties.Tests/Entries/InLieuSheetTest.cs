using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Entries;

/// <summary>What takes the place of duty covers the whole shipment or nothing.</summary>
public sealed class InLieuSheetTest : IDisposable
{
    private readonly TinyLaw _law = TinyEntry.Law()
        .Measure("provisions: { 9903.02.01: [ { by: us.known-2025-01-10, from: 2025-01-10, add: 16 % } ], 9903.02.02: { origin: [CA], over: [9903.02.01], acts: [ { by: us.known-2025-01-10, from: 2025-01-10, floor: 15 % } ] }, "
            + "9903.02.03: { goods: [\"22\"], over: charges, acts: [ { by: us.known-2025-01-10, from: 2025-01-10, exempt: yes } ] } }", "us.duties.extra.all")
        .Entry(
            "entry",
            """
            provisions:
              free: { origin: [all, -CN], acts: [ { by: us.known-2020-01-01, from: 2020-01-01, in_lieu: free, when: { small: yes, shipment_value: 0 to 800 } } ] }
              share: { origin: [CN], acts: [ { by: us.known-2020-01-01, from: 2020-01-01, in_lieu: 54 %, when: { small: yes, shipment_value: 0 to 800 } } ] }
              rates: { acts: [ { by: us.known-2025-01-10, from: 2025-07-01, in_lieu: { rates_of: [us.duties.extra] }, when: { small: yes, paper: no } } ] }
              items: { over: [free, share], acts: [ { by: us.known-2025-01-10, from: 2025-07-01, in_lieu: { rates_of: [us.duties.extra], an_item: { under 16 %: 80, at most 25 %: 160, more: 200 } }, when: { small: yes } } ] }
            """);

    public void Dispose() => _law.Dispose();

    [Theory]
    [InlineData("CA 800", "free 0.00 free")]
    [InlineData("CA 400, DE 400", "free 0.00 free")]
    [InlineData("CA 400, DE 400.01", "none")]
    [InlineData("CN 100.50", "share 54.27 54 %")]
    [InlineData("CN 100, DE 100", "share 54.00 54 %, free")]
    public void All_lines_are_covered_or_none_is(string lines, string place) => Assert.Equal(place, Print(Ask(lines)));

    [Theory]
    [InlineData("CA 100", "items 240.00 80.00 dollars an item")]
    [InlineData("DE 100", "items 480.00 160.00 dollars an item")]
    [InlineData("CN 100", "items 600.00 200.00 dollars an item")]
    [InlineData("CA 100, CN 100", "items 600.00 80.00 dollars an item, 200.00 dollars an item")]
    public void An_item_pays_by_the_rate_of_its_country(string lines, string place) =>
        Assert.Equal(place, Print(Ask(lines, ", \"postal_items\": 3", ", \"entry_date\": \"2025-07-01\"")));

    [Theory]
    [InlineData("CA 100", "rates 15.00 15 %")]
    [InlineData("DE 100", "rates 16.00 16 %")]
    [InlineData("CN 100", "rates 26.00 26 %")]
    [InlineData("CN 100, CA 100", "rates 41.00 26 %, 15 %")]
    public void Rates_of_a_country_are_what_holds_for_all_its_goods(string lines, string place) =>
        Assert.Equal(place, Print(Ask(lines, ", \"paper\": false, \"postal_items\": 1", ", \"entry_date\": \"2025-07-01\"")));

    [Fact]
    public void Nothing_is_filed_and_no_fee_charged()
    {
        var finding = Ask("CN 100");
        Assert.Equal((0, 0, "54.00", "54.00"), (finding.Filing.Length, finding.Fees.Length, finding.Duty.ToString(), finding.Total.ToString()));
        Assert.Equal("31 %", finding.Lines[0].Total.ToString());
    }

    [Fact]
    public void Items_nobody_counted_are_asked_for()
    {
        var finding = Ask("CN 100", "", ", \"entry_date\": \"2025-07-01\"");
        Assert.Null(finding.InLieu);
        Assert.Contains(finding.Questions, question => question.Fact.ToString() == "postal_items");
    }

    private EntryFinding Ask(string lines, string facts = "", string more = "")
    {
        var written = lines.Split(", ").Select(line => line.Split(' ')).Select(line => TinyEntry.Bolts(line[0], decimal.Parse(line[1], System.Globalization.CultureInfo.InvariantCulture)));
        return _law.AskEntry($"\"facts\": {{\"small\": true{facts}}}, \"lines\": [{string.Join(", ", written)}]{more}");
    }

    private static string Print(EntryFinding finding) => finding.InLieu is { } place ? $"{place.Provision.Key} {place.Amount} {place.Rate}" : "none";
}
