using System.Globalization;
using NodaTime;

namespace Tidewaiter.Benchmarks.DailyRates;

/// <summary>Our series beside theirs, day by day: each gap with the one assumption that removes it.</summary>
internal static class Comparison
{
    // Points of a percent that a gap may have without a reason.
    private const decimal Far = 0.3m;

    public static void Print(DirectoryInfo data)
    {
        var ours = new DailyRate(data);
        var theirs = Authorities.Read(data);
        var given = new Assumptions();
        var named = new (string Name, Assumptions Of)[]
        {
            ("listed goods are for civil aircraft", given with { CivilAircraft = true }),
            ("a third of the medicines is patented and of a company without an agreement", given with { PatentedShare = 0.33m }),
            ("metal is a tenth of the value outside the metal chapters", given with { MetalShare = 0.1m }),
            ("metal is a quarter", given with { MetalShare = 0.25m }),
            ("metal is a third", given with { MetalShare = 0.33m }),
            ("metal is the whole value", given with { MetalShare = 1m }),
            ("the listed metal is under 15 percent of the weight outside the metal chapters", given with { IsMetalLight = true }),
            ("no USMCA claims", given with { UsmcaShare = false }),
            ("vehicles of the USMCA wholly of the United States", given with { UsContent = 1m }),
            ("numbers of 2024 that are gone are answered by their legal line", given with { OnlyNumbersOnFile = false }),
            ("as known on the day itself", given with { KnownAt = null }),
        };
        var periods = new List<(LocalDate From, int Days, Authorities Theirs, Authorities Ours, string By)>();
        foreach (var (day, their) in theirs.OrderBy(pair => pair.Key))
        {
            var our = ours.On(day, given);
            var by = IsNear(our, their) ? ""
                : Calendar.ThatExplains(day, their, one => ours.On(one, given), IsNear)
                ?? named.Where(one => IsNear(ours.On(day, one.Of), their)).Select(one => one.Name).FirstOrDefault() ?? "unexplained";
            if (periods.Count > 0 && periods[^1] is var before && (before.Theirs.Total, before.Ours.Total, before.By) == (their.Total, our.Total, by))
            {
                periods[^1] = before with { Days = before.Days + 1 };
            }
            else
            {
                periods.Add((day, 1, their, our, by));
            }
        }

        Console.WriteLine("from        days  theirs    ours     gap  of which, and removed by");
        foreach (var (from, days, their, our, by) in periods)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{from:uuuu-MM-dd}  {days,4}  {their.Total,6:0.00}  {our.Total,6:0.00}  {our.Total - their.Total,6:+0.00;-0.00}  {our.Against(their)}{(by.Length > 0 ? ": " + by : "")}"));
        }

        foreach (var group in periods.GroupBy(period => period.By).OrderByDescending(group => group.Sum(period => period.Days)))
        {
            Console.WriteLine($"{group.Sum(period => period.Days),4} days: {(group.Key.Length == 0 ? "within 0.3 points" : group.Key)}");
        }
    }

    private static bool IsNear(Authorities ours, Authorities theirs) => Math.Abs(ours.Total - theirs.Total) <= Far;
}
