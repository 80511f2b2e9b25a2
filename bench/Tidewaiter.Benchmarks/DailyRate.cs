using System.Globalization;
using System.IO.Compression;
using NodaTime;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Benchmarks;

/// <summary>The additional duty on all imports of 2024, weighted by value, day by day of 2025 and 2026: ours beside a series somebody else computed.</summary>
/// <remarks>Flows, the share of them that claims the USMCA and the other series are public data in a folder of the caller's; nothing of them is in the repository.</remarks>
internal sealed class DailyRate
{
    private readonly DutyDesk _desk;
    private readonly DutyEngine _engine;
    private readonly List<Flow> _flows;
    private readonly Dictionary<HtsCode, List<Flow>> _byLine;

    private DailyRate(DirectoryInfo data)
    {
        _desk = new DutyDesk(RealBook.Open());
        _engine = _desk.EngineFor(Instant.MaxValue, []);
        _flows = [.. Flow.Read(data)];
        _byLine = _flows.GroupBy(flow => flow.Line).ToDictionary(group => group.Key, group => group.ToList());
    }

    public static void Print(DirectoryInfo data)
    {
        var ours = new DailyRate(data);
        var theirs = Lines(data, "golden/yale_daily_overall.csv.gz").ToDictionary(row => LocalDate.FromDateTime(DateTime.Parse(row[0], CultureInfo.InvariantCulture)), row => decimal.Parse(row[11], NumberStyles.Float, CultureInfo.InvariantCulture) * 100);
        var assumptions = new (string Name, Assumptions Of)[]
        {
            ("as given", new Assumptions(0.5m, UsmcaShare: true, 0.4m)),
            ("no USMCA claims", new Assumptions(0.5m, UsmcaShare: false, 0.4m)),
            ("metal is the whole value", new Assumptions(1m, UsmcaShare: true, 0.4m)),
            ("metal is a quarter of the value", new Assumptions(0.25m, UsmcaShare: true, 0.4m)),
            ("vehicles of the USMCA wholly of the United States", new Assumptions(0.5m, UsmcaShare: true, 1m)),
        };
        var series = assumptions.Select(one => (one.Name, Rates: ours.Series(one.Of, theirs.Keys.Min(), theirs.Keys.Max()))).ToList();
        var day = theirs.Keys.Min();
        var last = "";
        for (; day <= theirs.Keys.Max(); day = day.PlusDays(1))
        {
            var figures = string.Join("  ", series.Select(one => one.Rates[day].ToString("0.00", CultureInfo.InvariantCulture).PadLeft(6)));
            var line = $"{theirs[day].ToString("0.00", CultureInfo.InvariantCulture),6} | {figures}";
            if (line != last)
            {
                Console.WriteLine($"{day:uuuu-MM-dd} {line}");
            }

            last = line;
        }

        Console.WriteLine($"columns: theirs | {string.Join(" | ", series.Select(one => one.Name))}");
        var far = theirs.Keys.Count(one => Math.Abs(series[0].Rates[one] - theirs[one]) > 0.3m);
        Console.WriteLine($"{theirs.Count} days; {far} with a gap over 0.3 points as given");
    }

    private Dictionary<LocalDate, decimal> Series(Assumptions assumptions, LocalDate first, LocalDate last)
    {
        var rates = new Dictionary<LocalDate, decimal>();
        IntervalLaw? law = null;
        decimal rate = 0;
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            var at = _desk.Authority.AsOf(new EventDate(day));
            var now = _engine.LawAt(at);
            if (!ReferenceEquals(now, law))
            {
                law = now;
                rate = Rate(assumptions, now, at);
            }

            rates[day] = rate;
        }

        return rates;
    }

    private decimal Rate(Assumptions assumptions, IntervalLaw law, Instant at)
    {
        decimal duty = 0;
        decimal value = 0;
        var gate = new Lock();
        Parallel.ForEach(_byLine, () => (Duty: 0m, Value: 0m), (pair, _, sum) =>
        {
            var goods = law.GoodsOf(pair.Key);
            var known = new Dictionary<(DutyProgram, bool), decimal>();
            foreach (var flow in pair.Value)
            {
                var program = law.ProgramFor(goods, law.OriginOf(flow.Origin));
                var claimed = assumptions.UsmcaShare ? flow.ClaimsUsmca : 0;
                var rate = (1 - claimed) * Additional(program, flow, at, assumptions, claims: false, known);
                if (claimed > 0)
                {
                    rate += claimed * Additional(program, flow, at, assumptions, claims: true, known);
                }

                sum.Duty += rate * flow.Value;
                sum.Value += flow.Value;
            }

            return sum;
        }, sum =>
        {
            lock (gate)
            {
                duty += sum.Duty;
                value += sum.Value;
            }
        });
        return value == 0 ? 0 : duty / value * 100;
    }

    // A line's own duty is left out: the flows have no quantities.
    private decimal Additional(DutyProgram program, Flow flow, Instant at, Assumptions assumptions, bool claims, Dictionary<(DutyProgram, bool), decimal> known)
    {
        if (known.TryGetValue((program, claims), out var rate))
        {
            return rate;
        }

        var question = new DutyQuestion(default, flow.Line, flow.Origin, _desk.Authority.DateOf(at)) { Claims = claims ? [new ClaimCode("S"), new ClaimCode("S+")] : [] };
        var pricing = LinePricing.Of(question, _desk.Schedule.FindFor(question, at, Instant.MaxValue, carryBack: true));
        var sheet = new LineSheet(question, at, _desk.Facts, pricing.Rates);
        var isMetal = flow.Line.Chapter is 72 or 73 or 76;
        for (var part = 0; part < program.Parts.Length; part++)
        {
            var share = program.Parts[part].ToString() switch
            {
                "us_content" => claims ? assumptions.UsContent : 0,
                "steel" or "aluminum" or "copper" => isMetal ? 1 : assumptions.MetalShare,
                _ => 0,
            };
            foreach (var fact in program.PartFacts[part].Where(fact => fact.Type == FactType.Share))
            {
                sheet.Try(fact, new FactValue(Tidewaiter.Rate.FromFraction(share / Math.Max(1, isMetal ? program.Parts.Length : 1)).Parts));
            }
        }

        Span<long> shares = stackalloc long[program.PartCount];
        ValueSplit.Of(program, sheet, shares);
        Span<byte> applies = stackalloc byte[DutyProgram.MaxBits];
        Span<byte> live = stackalloc byte[DutyProgram.MaxBits];
        Span<long> basePerPart = stackalloc long[DutyProgram.MaxParts];
        var run = new ProgramRun(program, pricing.Rates, applies, live, basePerPart);
        run.Execute(sheet.Truths(program), ValueSplit.Present(shares));
        Int128 sum = 0;
        for (var i = 0; i < program.Candidates.Length; i++)
        {
            if (program.Candidates[i].Charge is not ChargeTerm.Line)
            {
                for (var part = 0; part < shares.Length; part++)
                {
                    sum += (live[i] >> part & 1) != 0 ? (Int128)run.RateOn(program.Candidates[i].Charge, part) * shares[part] : 0;
                }
            }
        }

        return known[(program, claims)] = (decimal)(sum / Tidewaiter.Rate.Whole) / Tidewaiter.Rate.Whole;
    }

    private static IEnumerable<string[]> Lines(DirectoryInfo data, string path)
    {
        using var file = File.OpenRead(Path.Combine(data.FullName, path));
        using var zip = path.EndsWith(".gz", StringComparison.Ordinal) ? (Stream)new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(zip);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split(',');
        }
    }

    /// <summary>What is not in the flows and has to be assumed.</summary>
    /// <param name="MetalShare">The share of metal in the value of articles outside the metal chapters.</param>
    /// <param name="UsmcaShare">Whether goods of Canada and Mexico claim the USMCA as they did from July 2025 on; otherwise none does.</param>
    /// <param name="UsContent">The share of United States content in what claims it.</param>
    private sealed record Assumptions(decimal MetalShare, bool UsmcaShare, decimal UsContent);

    /// <summary>Imports of a line from an origin in 2024.</summary>
    private sealed record Flow(HtsCode Line, CountryCode Origin, decimal Value, decimal ClaimsUsmca)
    {
        public static IEnumerable<Flow> Read(DirectoryInfo data)
        {
            var countries = Lines(data, "reference/countries_schedule_c_iso.csv").ToDictionary(row => row[0], row => row);
            var claimed = new Dictionary<(string, string), (decimal Total, decimal Claimed)>();
            foreach (var row in Lines(data, "trade/us_imports_canada_mexico_monthly_2025_01_2026_02.csv.gz").Where(row => string.CompareOrdinal(row[0], "2025-07") >= 0))
            {
                var sum = claimed.GetValueOrDefault((row[1], row[2]));
                claimed[(row[1], row[2])] = (sum.Total + decimal.Parse(row[3], CultureInfo.InvariantCulture), sum.Claimed + decimal.Parse(row[4], CultureInfo.InvariantCulture));
            }

            foreach (var row in Lines(data, "trade/us_imports_2024_hts10_country.csv.gz"))
            {
                if (!countries.TryGetValue(row[1], out var country) || !CountryCode.TryParse(country[^3], out var origin))
                {
                    continue;
                }

                var share = claimed.TryGetValue((row[0], row[1]), out var sum) && sum.Total > 0 ? sum.Claimed / sum.Total : 0;
                yield return new Flow(HtsCode.Parse(row[0]), origin, decimal.Parse(row[2], NumberStyles.Float, CultureInfo.InvariantCulture), share);
            }
        }

    }
}
