namespace Tidewaiter.Vessels.Tests.Fleet;

/// <summary>What spans calls: rotations charged once, five charges a year, sums, and what waiting changes.</summary>
public sealed class FleetTest
{
    [Fact]
    public void The_sixth_rotation_of_a_year_is_free_and_the_next_year_begins_again()
    {
        var report = Report(
        [
            "vessel,date,shore,net_tonnage,operator,prior_charges",
            .. Enumerable.Range(14, 7).Select(day => $"A,2025-10-{day},us,20000,CN,{(day == 14 ? "0" : "")}"),
            "A,2027-01-20,us,20000,CN,0",
        ]);

        Assert.Equal([1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000, 0, 0, 1_600_000], Fees(report));
        Assert.Equal(
            [("2025-01-01", 5, "USD 5,000,000", true), ("2027-01-01", 1, "USD 1,600,000", true)],
            report.Totals.Select(total => (total.YearFrom.ToString(), total.Charges, total.Fee.ToString(), total.PriorStated)));
        Assert.Equal("cap", report.Calls[5].Value.Exclusions[0].Provision.Id.Key.ToString());
    }

    [Fact]
    public void Charges_made_before_the_table_count()
    {
        var report = Report(
            "vessel,date,shore,net_tonnage,operator,prior_charges",
            "A,2025-10-14,us,20000,CN,4",
            "A,2025-10-20,us,20000,CN,");

        Assert.Equal([1_000_000, 0], Fees(report));
    }

    [Fact]
    public void Nobody_is_taken_to_have_had_none()
    {
        var report = Report("vessel,date,shore,net_tonnage,operator", "A,2025-10-14,us,20000,CN");

        Assert.False(report.Totals.Single().PriorStated);
        Assert.Contains(new Words("prior_charges_counted_from_table"), report.Calls[0].Value.Flags);
    }

    [Fact]
    public void The_Chinese_year_begins_on_April_17()
    {
        var report = Report(
            ["scenarios.no-suspension"],
            "vessel,date,shore,net_tonnage,owner,built,prior_charges",
            "A,2026-04-16,cn,1000,US,KR,5",
            "A,2026-04-17,cn,1000,US,KR,0");

        Assert.Equal([0, 640_000], Fees(report));
        Assert.Equal(["2025-04-17", "2026-04-17"], report.Totals.Select(total => total.YearFrom.ToString()));
    }

    [Fact]
    public void The_fiscal_year_is_another_reading()
    {
        string[] rows =
        [
            "vessel,date,shore,net_tonnage,operator,prior_charges",
            "A,2026-12-15,us,20000,CN,5",
            "A,2027-01-15,us,20000,CN,",
        ];

        Assert.Equal([0, 1_600_000], Fees(Report(rows)));
        Assert.Equal([0, 0], Fees(Report(["scenarios.port-fee-fiscal-year"], rows)));
    }

    [Fact]
    public void A_rotation_is_charged_at_its_first_port_and_a_port_elsewhere_ends_it()
    {
        var report = Report(
            "vessel,date,port,net_tonnage,operator,prior_charges",
            "A,2025-10-14,USLAX,20000,CN,0",
            "A,2025-10-17,USOAK,20000,CN,",
            "A,2025-10-20,CAVAN,,,",
            "A,2025-10-22,USSEA,20000,CN,",
            "A,2025-11-01,USSEA,20000,CN,");

        Assert.Equal([1_000_000, 0, 1_000_000, 1_000_000], Fees(report));
        Assert.Contains(new Words("rotation_inferred"), report.Calls[1].Value.Flags);
    }

    [Fact]
    public void A_named_rotation_is_charged_once()
    {
        var report = Report(
            "vessel,date,shore,rotation,net_tonnage,operator,prior_charges",
            "A,2025-10-14,us,R1,20000,CN,0",
            "A,2025-10-17,us,R1,20000,CN,",
            "A,2025-10-22,us,R2,20000,CN,");

        Assert.Equal([1_000_000, 0, 1_000_000], Fees(report));
    }

    [Fact]
    public void Fifteen_ships_come_to_their_published_sum()
    {
        var tons = Enumerable.Range(0, 15).Select(ship => ship == 0 ? 855_718 - 14 * 57_000 : 57_000);
        var report = Report(
            ["vessel,date,shore,net_tonnage,operator,prior_charges", .. tons.Select((net, ship) => $"S{ship},2025-10-{14 + ship % 7},us,{net},CN,0")]);

        Assert.Equal("USD 42,785,900", Assert.Single(report.Sums[0].Fees).ToString());
    }

    [Fact]
    public void The_sums_on_paper_as_announced_and_by_another_reading_stand_beside_each_other()
    {
        var report = Report(
            "vessel,date,shore,net_tonnage,operator,owner,built,flag,prior_charges",
            "A,2026-11-12,us,20000,CN,CN,KR,,0",
            "B,2026-11-12,cn,30000,US,US,KR,US,0");

        Assert.Equal(
            [("on_paper", "USD 1,600,000, CNY 19,200,000"), ("announced", "USD 0, CNY 0"), ("scenarios.port-fee-steps-shifted", "USD 1,000,000, CNY 12,000,000")],
            report.Sums.Select(sum => (sum.Name.ToString(), string.Join(", ", sum.Fees))));
        Assert.Equal(
            [("2027-04-17", 1, "USD 2,200,000"), ("2027-04-17", 1, "CNY 26,400,000")],
            report.Waiting.Select(one => (one.Until.ToString(), one.Calls, one.Then.ToString())).OrderByDescending(one => one.Item3, StringComparer.Ordinal));
    }

    [Fact]
    public void A_bad_row_is_reported_and_the_rest_goes_on()
    {
        using var table = new StringReader("vessel,date,shore,net_tonnage,operator\nA,2025-10-14,us,much,CN\nB,2025-10-14,us,20000,CN\n");
        var (calls, problems) = new FleetReader(Calls.Book).Read(table);

        Assert.Equal("line 2/net_tonnage", problems.Single().Path.ToString());
        Assert.Equal("B", calls.Single().Vessel.ToString());
    }

    private static FleetReport Report(params string[] rows) => Report([], rows);

    private static FleetReport Report(string[] assumed, params string[] rows)
    {
        using var table = new StringReader(string.Join('\n', rows));
        var (calls, problems) = new FleetReader(Calls.Book).Read(table);
        Assert.Empty(problems);
        return new Vessels.Fleet(Calls.Book, null, [.. assumed.Select(id => new AssumptionId(id))]).Report(calls);
    }

    private static IEnumerable<decimal> Fees(FleetReport report) => report.Calls.OrderBy(one => one.Key).Select(one => one.Value.Fee!.Value.Value);
}
