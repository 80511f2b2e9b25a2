using NodaTime;

namespace Tidewaiter.Benchmarks.DailyRates;

/// <summary>Whether a gap is a date: one statute taken from its rate of another day.</summary>
internal static class Calendar
{
    // A schedule is published, and a collection is stamped, within about a week of the law.
    private const int Most = 7;

    // A date moves a rate in a step and explains it whole; anything less is another reason that meets it by chance.
    private const decimal Step = 0.5m;
    private const decimal Same = 0.2m;

    private static readonly (string Name, int[] Of)[] Groups =
    [
        ("the emergency powers", [2, 3]), ("reciprocal", [2]), ("fentanyl", [3]), ("232", [0]), ("301", [1]), ("122", [4]),
    ];

    /// <summary>The nearest day whose rate of one statute removes the gap, in words.</summary>
    public static string? ThatExplains(LocalDate day, Authorities theirs, Func<LocalDate, Authorities> ours, Func<Authorities, Authorities, bool> isNear)
    {
        for (var days = 1; days <= Most; days++)
        {
            foreach (var other in new[] { days, -days })
            {
                foreach (var (name, of) in Groups)
                {
                    var there = ours(day.PlusDays(other));
                    var mixed = new Authorities([.. ours(day).Rates.Select((rate, i) => of.Contains(i) ? there.Rates[i] : rate)]);
                    if (isNear(mixed, theirs) && Gap(of, ours(day), theirs) > Step && Gap(of, there, theirs) < Same)
                    {
                        return $"their calendar has {name} {(other > 0 ? "early" : "late")}";
                    }
                }
            }
        }

        return null;
    }

    private static decimal Gap(int[] of, Authorities ours, Authorities theirs) => Math.Abs(of.Sum(i => ours.Rates[i] - theirs.Rates[i]));
}
