using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Totals of every class of lines, from every origin the law names and one it does not, at every instant at which they can change.</summary>
internal sealed class EffectGrid
{
    private readonly DutyDesk _desk;
    private readonly DutyEngine _engine;

    private readonly HashSet<Instant> _entryDates;
    private readonly ImmutableArray<LawOfInstant> _laws;

    // Totals in parts per billion, where they changed: class by class, origin by origin.
    private readonly List<(int Instant, long Total)>[][] _changes;

    public EffectGrid(DutyDesk desk)
    {
        _desk = desk;
        _engine = desk.EngineFor(Instant.MaxValue, []);
        _entryDates = [.. EntryDates()];
        Instants = [.. _engine.View.Boundaries.ToArray().Concat(_entryDates).Where(at => at > Instant.MinValue && at < Instant.MaxValue).Distinct().Order()];
        Origins = [.. NamedOrigins.Of(desk.Book, _engine.Provisions)];
        Classes = [.. desk.Schedule.Codes.Where(code => code.Length >= 8).GroupBy(desk.Cache.Classes.Of).Select(group => group.ToImmutableArray()).OrderBy(codes => codes[0])];
        Examples = [.. Classes.Select(ExampleOf)];
        _laws = [.. Instants.AsParallel().AsOrdered().Select(at => new LawOfInstant(_engine.LawAt(at), Origins))];
        _changes = new List<(int, long)>[Classes.Length][];
        Parallel.For(0, Classes.Length, one => _changes[one] = Follow(Examples[one]));
    }

    public ImmutableArray<Instant> Instants { get; }

    public ImmutableArray<CountryCode> Origins { get; }

    /// <summary>The codes of each class, ascending.</summary>
    public ImmutableArray<ImmutableArray<HtsCode>> Classes { get; }

    /// <summary>For each class the line that stands for it.</summary>
    public ImmutableArray<HtsCode> Examples { get; }

    public IReadOnlyList<(int Instant, long Total)> Changes(int ofClass, int origin) => _changes[ofClass][origin];

    /// <summary>What each provision adds to the total of a line, where that is not nothing.</summary>
    public Dictionary<Provision, long> Shares(HtsCode line, CountryCode origin, Instant at)
    {
        var sheet = SheetOf(line, origin, at);
        var program = _engine.ProgramFor(line, origin, at);
        Span<long> shares = stackalloc long[program.PartCount];
        ValueSplit.Of(program, sheet, shares);
        Span<byte> applies = stackalloc byte[DutyProgram.MaxBits];
        Span<byte> live = stackalloc byte[DutyProgram.MaxBits];
        Span<long> basePerPart = stackalloc long[DutyProgram.MaxParts];
        var run = new ProgramRun(program, sheet.Rates, applies, live, basePerPart);
        run.Execute(sheet.Truths(program), ValueSplit.Present(shares));
        var found = new Dictionary<Provision, long>();
        for (var i = 0; i < program.Candidates.Length; i++)
        {
            for (var part = 0; part < shares.Length; part++)
            {
                if ((live[i] >> part & 1) != 0 && shares[part] != 0 && run.RateOn(program.Candidates[i].Charge, part) is var rate and not 0)
                {
                    found[program.Candidates[i].Provision] = found.GetValueOrDefault(program.Candidates[i].Provision) + (long)((Int128)rate * shares[part] / Rate.Whole);
                }
            }
        }

        return found;
    }

    private List<(int, long)>[] Follow(HtsCode line)
    {
        var changes = Origins.Select(_ => new List<(int Instant, long Total)>()).ToArray();
        LineRates? rates = null;
        for (var instant = 0; instant < Instants.Length; instant++)
        {
            var law = _laws[instant];
            var goods = law.Law.GoodsOf(line);
            var sheet = SheetOf(line, Origins[0], Instants[instant]);
            if (instant > 0 && law.Law == _laws[instant - 1].Law && sheet.Rates == rates && !_entryDates.Contains(Instants[instant]))
            {
                continue;
            }

            rates = sheet.Rates;
            var totals = law.Reaches.Select(reach => DutyEngine.Total(law.Law.ProgramFor(goods, reach), sheet)).ToArray();
            for (var origin = 0; origin < Origins.Length; origin++)
            {
                var total = totals[law.ReachOf[origin]];
                if (changes[origin].Count == 0 || changes[origin][^1].Total != total)
                {
                    changes[origin].Add((instant, total));
                }
            }
        }

        return changes;
    }

    // Before its first observation a line has its earliest rate; a rate per unit counts as nothing.
    private LineSheet SheetOf(HtsCode line, CountryCode origin, Instant at)
    {
        var question = new DutyQuestion(default, line, origin, _desk.Authority.DateOf(at));
        return new LineSheet(question, at, _desk.Facts, LinePricing.Of(question, _desk.Schedule.FindFor(question, at, Instant.MaxValue, carryBack: true)).Rates);
    }

    private HtsCode ExampleOf(ImmutableArray<HtsCode> codes)
    {
        var onFile = codes.Where(code => _desk.Schedule.Find(code, _desk.Book.Horizon, Instant.MaxValue) is { General.IsAdValorem: true }).ToList();
        return onFile.Count > 0 ? onFile[0] : codes[0];
    }

    // Conditions on the date of entry change totals between the acts' own dates.
    private IEnumerable<Instant> EntryDates() =>
        _engine.Provisions
            .SelectMany(provision => provision.CoatArray.SelectMany(act => act.Terms).Concat(provision.Terms))
            .OfType<WhenTerm>()
            .SelectMany(condition => condition.Alternatives)
            .SelectMany(alternative => alternative.Atoms)
            .OfType<Atom.OfFact>()
            .Where(atom => atom.Fact.Input?.ToString() == "entry_date")
            .SelectMany(atom => atom.Test.Ranges)
            .SelectMany(range => new[] { range.Low, range.High == long.MaxValue ? range.High : range.High + 1 })
            .Where(seconds => seconds is not (long.MinValue or long.MaxValue))
            .Select(Instant.FromUnixTimeSeconds);

    /// <summary>The law at an instant, and which origins it treats alike.</summary>
    private sealed class LawOfInstant
    {
        public LawOfInstant(IntervalLaw law, ImmutableArray<CountryCode> origins)
        {
            Law = law;
            var reaches = origins.Select(law.OriginOf).ToList();
            Reaches = [.. reaches.Distinct()];
            ReachOf = [.. reaches.Select(reach => Reaches.IndexOf(reach))];
        }

        public IntervalLaw Law { get; }

        public ImmutableArray<OriginReach> Reaches { get; }

        /// <summary>For each origin the index of how it is reached.</summary>
        public ImmutableArray<int> ReachOf { get; }
    }
}
