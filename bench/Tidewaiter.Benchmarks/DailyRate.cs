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
    // Points of a percent that a gap may have without a reason.
    private const decimal Far = 0.3m;

    private readonly DutyDesk _desk;
    private readonly List<Flow> _flows;
    private readonly Dictionary<HtsCode, List<Flow>> _byLine;

    private DailyRate(DirectoryInfo data)
    {
        _desk = new DutyDesk(RealBook.Open());
        _flows = [.. Flow.Read(data)];
        _byLine = _flows.GroupBy(flow => flow.Line).ToDictionary(group => group.Key, group => group.ToList());
    }

    public static void Print(DirectoryInfo data)
    {
        var ours = new DailyRate(data);
        var theirs = Lines(data, "golden/yale_daily_overall.csv.gz").ToDictionary(row => LocalDate.FromDateTime(DateTime.Parse(row[0], CultureInfo.InvariantCulture)), row => decimal.Parse(row[11], NumberStyles.Float, CultureInfo.InvariantCulture) * 100);
        var given = new Assumptions();
        var named = new (string Name, Assumptions Of)[]
        {
            ("as given", given),
            ("as known on June 29 2026, the day of their calendar", given with { KnownAt = EventDate.Parse("2026-06-29") }),
            ("metal is a tenth of the value outside the metal chapters", given with { MetalShare = 0.1m }),
            ("metal is a quarter", given with { MetalShare = 0.25m }),
            ("metal is a third", given with { MetalShare = 0.33m }),
            ("metal is the whole value", given with { MetalShare = 1m }),
            ("the listed metal is under 15 percent of the weight outside the metal chapters", given with { IsMetalLight = true }),
            ("no USMCA claims", given with { UsmcaShare = false }),
            ("vehicles of the USMCA wholly of the United States", given with { UsContent = 1m }),
            ("numbers of 2024 that are gone are answered by their legal line", given with { OnlyNumbersOnFile = false }),
        };
        var first = theirs.Keys.Min();
        var last = theirs.Keys.Max();
        var series = named.Select(one => (one.Name, Rates: ours.Series(one.Of, first, last))).ToList();
        var periods = new List<(LocalDate From, int Days, decimal Theirs, decimal Ours, string By)>();
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            var gap = series[0].Rates[day] - theirs[day];
            var by = Math.Abs(gap) <= Far ? ""
                : series.Skip(1).Where(one => Math.Abs(one.Rates[day] - theirs[day]) <= Far).Select(one => one.Name).FirstOrDefault() ?? "unexplained";
            var period = (day, 1, decimal.Round(theirs[day], 2), decimal.Round(series[0].Rates[day], 2), by);
            if (periods.Count > 0 && periods[^1] is var before && (before.Theirs, before.Ours, before.By) == (period.Item3, period.Item4, by))
            {
                periods[^1] = before with { Days = before.Days + 1 };
            }
            else
            {
                periods.Add(period);
            }
        }

        Console.WriteLine("from        days  theirs    ours     gap  removed by");
        foreach (var (from, days, their, our, by) in periods)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{from:uuuu-MM-dd}  {days,4}  {their,6:0.00}  {our,6:0.00}  {our - their,6:+0.00;-0.00}  {by}"));
        }

        foreach (var group in periods.GroupBy(period => period.By).OrderByDescending(group => group.Sum(period => period.Days)))
        {
            Console.WriteLine($"{group.Sum(period => period.Days),4} days: {(group.Key.Length == 0 ? "within 0.3 points" : group.Key)}");
        }
    }

    private Dictionary<LocalDate, decimal> Series(Assumptions assumptions, LocalDate first, LocalDate last)
    {
        var rates = new Dictionary<LocalDate, decimal>();
        var engine = _desk.EngineFor(assumptions.KnownAt is { } known ? _desk.Authority.KnownAt(known) : Instant.MaxValue, []);
        IntervalLaw? law = null;
        var schedule = new HashSet<HtsCode>();
        decimal rate = 0;
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            var at = _desk.Authority.AsOf(new EventDate(day));
            var now = engine.LawAt(at);
            if (!ReferenceEquals(now, law))
            {
                law = now;
                schedule = [.. _byLine.Keys.Where(line => _desk.Schedule.Find(line, at, Instant.MaxValue) is { IsExact: true })];
                rate = Rate(assumptions, now, at, schedule);
            }

            rates[day] = rate;
        }

        return rates;
    }

    private decimal Rate(Assumptions assumptions, IntervalLaw law, Instant at, HashSet<HtsCode> onFile)
    {
        decimal duty = 0;
        decimal value = 0;
        var gate = new Lock();
        Parallel.ForEach(_byLine, () => (Duty: 0m, Value: 0m), (pair, _, sum) =>
        {
            if (assumptions.OnlyNumbersOnFile && !onFile.Contains(pair.Key))
            {
                sum.Value += pair.Value.Sum(flow => flow.Value);
                return sum;
            }

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
        var isMetal = flow.Line.ToString()[..2] is "72" or "73" or "76";
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

        if (assumptions.IsMetalLight && !isMetal && _desk.Facts.FirstOrDefault(fact => fact.Name.ToString() == "metal_weight_share") is { } weight)
        {
            sheet.Try(weight, new FactValue(Tidewaiter.Rate.FromFraction(0.1m).Parts));
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
    private sealed record Assumptions
    {
        /// <summary>The share of metal in the value of articles outside the metal chapters, while the content is charged.</summary>
        public decimal MetalShare { get; init; } = 0.5m;

        /// <summary>Whether such articles are below the weight of metal from which the whole value is charged.</summary>
        public bool IsMetalLight { get; init; }

        /// <summary>Whether goods of Canada and Mexico claim the USMCA as they did from July 2025 on; otherwise none does.</summary>
        public bool UsmcaShare { get; init; } = true;

        /// <summary>The share of United States content in what claims it.</summary>
        public decimal UsContent { get; init; } = 0.4m;

        /// <summary>Whether numbers of 2024 that the schedule of the day no longer has owe nothing, as in a join by number.</summary>
        public bool OnlyNumbersOnFile { get; init; } = true;

        /// <summary>What had been made public; everything the book knows when <c>null</c>.</summary>
        public EventDate? KnownAt { get; init; }
    }

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
