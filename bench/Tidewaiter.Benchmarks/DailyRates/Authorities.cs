using System.Globalization;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Benchmarks.DailyRates;

/// <summary>Additional duty by the statute it rests on, in points of a percent of all imports.</summary>
internal sealed record Authorities(decimal[] Rates)
{
    /// <summary>The names, in the order of the rates.</summary>
    public static readonly string[] Names = ["232", "301", "reciprocal", "fentanyl", "122", "201", "other"];

    /// <summary>None of any.</summary>
    public static Authorities None => new(new decimal[Names.Length]);

    /// <summary>All of them.</summary>
    public decimal Total => Rates.Sum();

    /// <summary>Which of them a measure belongs to.</summary>
    public static int Of(Measure measure)
    {
        var id = measure.Id.ToString();
        return id.Contains(".s232", StringComparison.Ordinal) ? 0
            : id.Contains(".s301", StringComparison.Ordinal) ? 1
            : id.EndsWith(".fentanyl-china", StringComparison.Ordinal) || id.EndsWith(".canada", StringComparison.Ordinal) || id.EndsWith(".mexico", StringComparison.Ordinal) ? 3
            : id.Contains(".ieepa", StringComparison.Ordinal) ? 2
            : id.Contains(".s122", StringComparison.Ordinal) ? 4
            : id.Contains(".s201", StringComparison.Ordinal) ? 5
            : 6;
    }

    /// <summary>The other series, by day.</summary>
    public static Dictionary<LocalDate, Authorities> Read(DirectoryInfo data) =>
        Flow.Lines(data, "golden/yale_daily_by_authority.csv.gz").ToDictionary(
            row => LocalDate.FromDateTime(DateTime.Parse(row[0], CultureInfo.InvariantCulture)),
            row => new Authorities([.. row[9..16].Select(cell => decimal.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture) * 100)]));

    /// <summary>Adds a share of another.</summary>
    public void Add(Authorities other, decimal share)
    {
        for (var i = 0; i < Rates.Length; i++)
        {
            Rates[i] += other.Rates[i] * share;
        }
    }

    /// <summary>Where two differ most: <c>232 +0.41, 301 -0.07</c>.</summary>
    public string Against(Authorities theirs) =>
        string.Join(", ", Names.Select((name, i) => (Name: name, Gap: Rates[i] - theirs.Rates[i])).Where(one => Math.Abs(one.Gap) >= 0.05m).OrderByDescending(one => Math.Abs(one.Gap))
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Name} {one.Gap:+0.00;-0.00}")));
}
