using System.Globalization;
using Tidewaiter.Vessels;

namespace Tidewaiter.Cli;

/// <summary>A fleet's report for people: the calls, the sums per vessel and year, and what would change them.</summary>
internal static class FleetPage
{
    public static void Print(Terminal terminal, FleetReport report, IReadOnlyList<Problem> problems)
    {
        var output = terminal.Out;
        foreach (var problem in problems)
        {
            output.WriteLine(problem);
        }

        Row(output, "Vessel", "Arrival", "Provision", "Fee", "Why not, or what is open");
        foreach (var (_, finding) in report.Calls)
        {
            var call = finding.Call;
            Row(
                output,
                call.Particulars.GetValueOrDefault(new FactName("vessel"), call.Id),
                call.Date,
                finding.Charge?.Provision.Id.Key.ToString() ?? "none",
                finding.Fee?.ToString() ?? "open",
                finding.Exclusions.IsEmpty ? Open(finding) : $"{finding.Exclusions[0].Provision.Id.Key}: {finding.Exclusions[0].Why}");
        }

        output.WriteLine();
        foreach (var total in report.Totals)
        {
            output.WriteLine($"{total.Vessel}, {total.Shore}, year from {total.YearFrom}: {total.Fee} on {Figures.Count(total.Charges, "charge")} in {Figures.Count(total.Calls, "call")}"
                + (total.Open > 0 ? $", {total.Open} open" : "")
                + (total.PriorStated ? "" : "; charges before this table were not stated, so this is the most the count allows"));
        }

        output.WriteLine();
        foreach (var sum in report.Sums)
        {
            output.WriteLine($"{Name(sum)}: {(sum.Fees.IsEmpty ? "nothing" : string.Join(" and ", sum.Fees))} on {Figures.Count(sum.Charges, "charge")}{(sum.Open > 0 ? $", {sum.Open} open" : "")}");
        }

        foreach (var waiting in report.Waiting)
        {
            output.WriteLine($"Had {Figures.Count(waiting.Calls, "call")} waited until {waiting.Until}: {waiting.Then} instead of {waiting.Now}");
        }

        if (!report.Elsewhere.IsEmpty)
        {
            output.WriteLine($"Taken as calls elsewhere: {string.Join(", ", report.Elsewhere.Select(call => $"{call.Port} (line {call.Line})"))}");
        }

        foreach (var perimeter in report.Calls.Select(one => one.Value.Perimeter).Distinct())
        {
            output.WriteLine(perimeter);
        }
    }

    private static string Name(FleetSum sum) => sum.Name.ToString() switch
    {
        "on_paper" => "As the law stands on paper",
        "announced" => $"As announced, not law ({string.Join(", ", sum.Assumed)})",
        var reading => $"By another reading ({reading})",
    };

    private static string Open(PortFeeFinding finding) => string.Join(", ", finding.Questions.Select(question => question.Fact));

    private static void Row(TextWriter output, object vessel, object arrival, object provision, object fee, object rest) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{vessel,-22} {arrival,-16} {provision,-14} {fee,18}  {rest}").TrimEnd());
}
