using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>What the total could be over the circumstances nobody stated, taken jointly and cut at the constants of the live conditions.</summary>
internal sealed class RangeFinder(DutyProgram program, LineSheet sheet)
{
    // Beyond this the cells are too many to try them all; the range is then taken over the facts that move the total most.
    private const int MaxCells = 20_000;

    private readonly ImmutableArray<FactDeclaration> _open = OpenFacts(program, sheet);
    private readonly Dictionary<FactDeclaration, long> _effects = [];

    /// <summary>The total, or <c>null</c> when a fact that is neither stated nor presumed would change it.</summary>
    public long? TotalIfCertain(ValueParts parts)
    {
        var unknown = _open.Where(fact => sheet.Effective(fact) is null && !parts.PresumedRemainder.Contains(fact)).ToImmutableArray();
        if (unknown.IsEmpty)
        {
            return DutyEngine.Total(program, sheet, sheet.Truths(program), parts);
        }

        var totals = Cells(unknown).Select(cell => DutyEngine.Total(program, cell)).Distinct().Take(2).ToList();
        return totals.Count == 1 ? totals[0] : null;
    }

    public RateRange Range()
    {
        var (min, max) = Extremes(_open);
        return new RateRange(Rounded(min), Rounded(max));
    }

    public ImmutableArray<FactQuestion> Questions(ValueParts parts) =>
    [
        .. _open
            .Select(fact => (fact, Effect: EffectOf(fact)))
            .Where(pair => pair.Effect > 0 || parts.Unknown.Contains(pair.fact))
            .OrderByDescending(pair => pair.Effect)
            .Select(pair => new FactQuestion(pair.fact.Input ?? pair.fact.Name, pair.fact.Question, Rounded(pair.Effect))),
    ];

    /// <summary>The presumptions the answer rests on: those that, had they been otherwise, would have moved it.</summary>
    public ImmutableArray<Presumption> Presumptions(ValueParts parts, Authority authority) =>
    [
        .. _open
            .Where(fact => parts.PresumedRemainder.Contains(fact) || (fact.Presumed is not null && EffectOf(fact) > 0))
            .Select(fact => new Presumption(
                fact,
                new Words(fact.Presumed is { } presumed
                    ? FactValueParser.Print(fact, presumed, authority)
                    : Rate.FromParts(parts.Shares[program.Parts.IndexOf(fact.Part!.Value)]).Fraction.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)),
                fact.PresumedBy)),
    ];

    // The cells next to a bound are a billionth away from it; a range is printed to the millionth.
    private static Rate Rounded(long parts) => Rate.FromParts((parts + 500) / 1000 * 1000);

    private static ImmutableArray<FactDeclaration> OpenFacts(DutyProgram program, LineSheet sheet)
    {
        var stated = program.PartFacts.Where(sheet.IsStated).Select(fact => fact.Part).ToHashSet();
        var read = program.Atoms.OfType<Atom.OfFact>().Select(atom => atom.Fact)
            .Concat(program.PartFacts.Where(fact => fact.Type == FactType.Share && !stated.Contains(fact.Part)));
        return [.. read.Where(fact => fact.Stance != Stance.Claim && !sheet.IsStated(fact)).Distinct().OrderBy(fact => fact.Index)];
    }

    // By how much the total moves with one fact, everything else as stated or presumed.
    private long EffectOf(FactDeclaration fact)
    {
        if (!_effects.TryGetValue(fact, out var effect))
        {
            var (min, max) = Extremes([fact]);
            _effects[fact] = effect = max - min;
        }

        return effect;
    }

    private (long Min, long Max) Extremes(ImmutableArray<FactDeclaration> facts)
    {
        var min = long.MaxValue;
        var max = long.MinValue;
        foreach (var cell in Cells(facts))
        {
            var total = DutyEngine.Total(program, cell);
            min = Math.Min(min, total);
            max = Math.Max(max, total);
        }

        return min > max ? (0, 0) : (min, max);
    }

    private List<LineSheet> Cells(ImmutableArray<FactDeclaration> facts)
    {
        List<LineSheet> cells = [sheet];
        foreach (var fact in facts)
        {
            var values = Representatives(fact);
            if ((long)cells.Count * values.Count > MaxCells)
            {
                break;
            }

            cells = [.. cells.SelectMany(cell => values.Select(value => cell.With(fact, value)))];
        }

        return [.. cells.Where(cell => !ValueParts.Of(program, cell).IsTooMuch)];
    }

    // One value on each side of every constant the conditions compare the fact with.
    private IReadOnlyList<FactValue> Representatives(FactDeclaration fact)
    {
        var tests = program.Atoms.OfType<Atom.OfFact>().Where(atom => atom.Fact == fact).Select(atom => atom.Test).ToList();
        if (fact.Type == FactType.Word)
        {
            return [.. tests.SelectMany(test => test.WordList).Distinct().Select(word => new FactValue(0, word)), new FactValue(0)];
        }

        var (low, high) = fact.Type switch
        {
            FactType.YesNo => (0L, 1L),
            FactType.Share => (0L, Rate.Whole),
            _ => (0L, long.MaxValue / 4),
        };
        var values = new SortedSet<long>();
        foreach (var bound in tests.SelectMany(test => test.Ranges).SelectMany(range => new[] { range.Low, range.High }))
        {
            foreach (var value in bound is long.MinValue or long.MaxValue ? [] : new[] { bound - 1, bound, bound + 1 })
            {
                if (low <= value && value <= high)
                {
                    values.Add(value);
                }
            }
        }

        if (fact.Type is FactType.Share or FactType.YesNo)
        {
            values.Add(low);
            values.Add(high);
        }

        return [.. values.Select(value => new FactValue(value))];
    }
}
