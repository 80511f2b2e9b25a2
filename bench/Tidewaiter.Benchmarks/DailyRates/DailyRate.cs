using NodaTime;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Benchmarks.DailyRates;

/// <summary>The additional duty on all imports of 2024, weighted by value, day by day.</summary>
/// <remarks>Flows, the share of them that claims the USMCA and the other series are public data in a folder of the caller's; nothing of them is in the repository.</remarks>
internal sealed class DailyRate
{
    private readonly DutyDesk _desk;
    private readonly Dictionary<HtsCode, List<Flow>> _byLine;
    private readonly Dictionary<(Assumptions, IntervalLaw), Authorities> _rates = [];

    public DailyRate(DirectoryInfo data)
    {
        _desk = new DutyDesk(RealBook.Open());
        _byLine = Flow.Read(data).GroupBy(flow => flow.Line).ToDictionary(group => group.Key, group => group.ToList());
    }

    /// <summary>The rate of a day, in points of a percent.</summary>
    public Authorities On(LocalDate day, Assumptions assumptions)
    {
        var known = assumptions.KnownAt ?? day;
        var engine = _desk.EngineFor(_desk.Authority.KnownAt(new EventDate(known)), []);
        var at = _desk.Authority.AsOf(new EventDate(day));
        var law = engine.LawAt(at);
        if (!_rates.TryGetValue((assumptions, law), out var rate))
        {
            var onFile = _byLine.Keys.Where(line => _desk.Schedule.Find(line, at, Instant.MaxValue) is { IsExact: true }).ToHashSet();
            _rates[(assumptions, law)] = rate = Rate(assumptions, law, at, onFile);
        }

        return rate;
    }

    private Authorities Rate(Assumptions assumptions, IntervalLaw law, Instant at, HashSet<HtsCode> onFile)
    {
        var duty = Authorities.None;
        decimal value = 0;
        var gate = new Lock();
        Parallel.ForEach(_byLine, () => (Duty: Authorities.None, Value: 0m), (pair, _, sum) =>
        {
            if (assumptions.OnlyNumbersOnFile && !onFile.Contains(pair.Key))
            {
                sum.Value += pair.Value.Sum(flow => flow.Value);
                return sum;
            }

            var goods = law.GoodsOf(pair.Key);
            var known = new Dictionary<(DutyProgram, bool, bool), Authorities>();
            foreach (var flow in pair.Value)
            {
                var program = law.ProgramFor(goods, law.OriginOf(flow.Origin));
                var claimed = assumptions.UsmcaShare ? flow.ClaimsUsmca : 0;
                foreach (var (share, claims, patented) in Shares(claimed, program.Reads.Any(fact => fact.Name.ToString() == "patented_medicine") ? assumptions.PatentedShare : 0))
                {
                    sum.Duty.Add(Additional(program, flow, at, assumptions, claims, patented, known), share * flow.Value);
                }

                sum.Value += flow.Value;
            }

            return sum;
        }, sum =>
        {
            lock (gate)
            {
                duty.Add(sum.Duty, 1);
                value += sum.Value;
            }
        });
        return new Authorities([.. duty.Rates.Select(rate => value == 0 ? 0 : rate / value * 100)]);
    }

    private static IEnumerable<(decimal Share, bool Claims, bool Patented)> Shares(decimal claimed, decimal patented) =>
        from one in new[] { (Share: claimed, Claims: true), (Share: 1 - claimed, Claims: false) }
        from medicine in new[] { (Share: patented, IsPatented: true), (Share: 1 - patented, IsPatented: false) }
        where one.Share * medicine.Share > 0
        select (one.Share * medicine.Share, one.Claims, medicine.IsPatented);

    // A line's own duty is left out: the flows have no quantities.
    private Authorities Additional(DutyProgram program, Flow flow, Instant at, Assumptions assumptions, bool claims, bool patented, Dictionary<(DutyProgram, bool, bool), Authorities> known)
    {
        if (known.TryGetValue((program, claims, patented), out var rate))
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

        foreach (var fact in program.Reads)
        {
            switch (fact.Name.ToString())
            {
                case "civil_aircraft" when assumptions.CivilAircraft:
                    sheet.Try(fact, new FactValue(1));
                    break;
                case "patented_medicine":
                    sheet.Try(fact, new FactValue(patented ? 1 : 0));
                    break;
                case "listed_medicine_company" or "generic_drug":
                    sheet.Try(fact, new FactValue(0));
                    break;
            }
        }

        Span<long> shares = stackalloc long[program.PartCount];
        ValueSplit.Of(program, sheet, shares);
        Span<byte> applies = stackalloc byte[DutyProgram.MaxBits];
        Span<byte> live = stackalloc byte[DutyProgram.MaxBits];
        Span<long> basePerPart = stackalloc long[DutyProgram.MaxParts];
        var run = new ProgramRun(program, pricing.Rates, applies, live, basePerPart);
        run.Execute(sheet.Truths(program), ValueSplit.Present(shares));
        var sums = Authorities.None;
        for (var i = 0; i < program.Candidates.Length; i++)
        {
            if (program.Candidates[i].Charge is not ChargeTerm.Line)
            {
                Int128 sum = 0;
                for (var part = 0; part < shares.Length; part++)
                {
                    sum += (live[i] >> part & 1) != 0 ? (Int128)run.RateOn(program.Candidates[i].Charge, part) * shares[part] : 0;
                }

                sums.Rates[Authorities.Of(program.Candidates[i].State.Provision.Measure)] += (decimal)(sum / Tidewaiter.Rate.Whole) / Tidewaiter.Rate.Whole;
            }
        }

        return known[(program, claims, patented)] = sums;
    }
}
