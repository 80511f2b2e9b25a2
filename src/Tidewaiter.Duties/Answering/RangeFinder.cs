using System.Collections.Immutable;
using System.Globalization;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>What the total could be over the circumstances nobody stated, taken jointly and cut at the constants of the live conditions.</summary>
internal sealed class RangeFinder(DutyProgram program, LineSheet sheet)
{
    // Beyond this the cells are too many to try them all; the range is then taken over the facts that move the total most.
    private const int MaxCells = 20_000;

    private readonly Dictionary<FactDeclaration, long> _effects = [];
    private readonly ImmutableArray<OpenFact> _open = OpenFacts(program, sheet);
    private LineSheet? _trial;

    /// <summary>The total, or <c>null</c> when a fact that is neither stated nor presumed would change it.</summary>
    public long? TotalIfCertain(ValueParts parts)
    {
        var unknown = Unknown(parts);
        if (unknown.IsEmpty)
        {
            return DutyEngine.Total(program, sheet.Rates, sheet.Truths(program), parts.Shares);
        }

        // What is certain must also be what the numbers printed come to, which take nothing for granted.
        var total = DutyEngine.Total(program, sheet.Rates, sheet.Truths(program), parts.Shares);
        return Extremes(unknown) is { } extremes && extremes.Min == total && extremes.Max == total ? total : null;
    }

    /// <summary>The range over everything not stated; <c>null</c> when more than the whole value is stated.</summary>
    public RateRange? Range() => Extremes(_open) is var (min, max) ? new RateRange(Rounded(min), Rounded(max)) : null;

    public ImmutableArray<FactQuestion> Questions(ValueParts parts) => _open.IsEmpty
        ? []
        :
        [
            .. _open
                .Select(open => (open.Fact, Effect: EffectOf(open)))
                .Where(pair => pair.Effect > 0 || parts.Unknown.Contains(pair.Fact))
                .OrderByDescending(pair => pair.Effect)
                .Select(pair => new FactQuestion(pair.Fact.Input ?? pair.Fact.Name, pair.Fact.Question, Rounded(pair.Effect))),
        ];

    /// <summary>The presumptions the answer rests on: those that would have moved it, had they been otherwise.</summary>
    public ImmutableArray<Presumption> Presumptions(ValueParts parts, Authority authority)
    {
        var presumptions = ImmutableArray.CreateBuilder<Presumption>();
        foreach (var open in _open)
        {
            var fact = open.Fact;
            if (fact.Presumed is { } presumed && EffectOf(open) > 0)
            {
                presumptions.Add(new Presumption(fact, new Words(FactValueParser.Print(fact, presumed, authority)), fact.PresumedBy));
            }
            else if (fact == parts.PresumedRemainder)
            {
                var share = Rate.FromParts(parts.Shares[program.Parts.IndexOf(fact.Part!.Value)]).Fraction;
                presumptions.Add(new Presumption(fact, new Words(share.ToString("0.####", CultureInfo.InvariantCulture)), fact.PresumedBy));
            }
        }

        return presumptions.ToImmutable();
    }

    // The cells next to a bound are a billionth away from it; a range is printed to the millionth.
    private static Rate Rounded(long parts) => Rate.FromParts((parts + 500) / 1000 * 1000);

    private ImmutableArray<OpenFact> Unknown(ValueParts parts)
    {
        foreach (var (open, _) in _open)
        {
            if (IsUnknown(open, parts))
            {
                return [.. _open.Where(one => IsUnknown(one.Fact, parts))];
            }
        }

        return [];
    }

    private bool IsUnknown(FactDeclaration fact, ValueParts parts) => sheet.Effective(fact) is null && fact != parts.PresumedRemainder;

    private static ImmutableArray<OpenFact> OpenFacts(DutyProgram program, LineSheet sheet)
    {
        var open = ImmutableArray.CreateBuilder<OpenFact>();
        Span<long> shares = stackalloc long[program.PartCount];
        var stated = ValueSplit.Stated(program, sheet, shares);
        var left = Rate.Whole;
        foreach (var share in shares)
        {
            left -= share;
        }

        foreach (var fact in program.Reads)
        {
            // An amount without a value to compare it with leaves its part open.
            var isPartStated = fact.Part is { } part && (stated >> program.Parts.IndexOf(part) & 1) != 0;
            if (!sheet.IsStated(fact) && (program.IsTested(fact) || !isPartStated))
            {
                open.Add(new OpenFact(fact, Values(program, left, fact)));
            }
        }

        return open.ToImmutable();
    }

    // A part of the value reaches as far as the parts stated leave room, or the other parts that are tried: then it is presumed to be the remainder.
    private static ImmutableArray<FactValue?> Values(DutyProgram program, long left, FactDeclaration fact)
    {
        var values = program.Representatives(fact);
        if (fact is not { Part: not null, Type: FactType.Share })
        {
            return values;
        }

        values = left is <= 0 or Rate.Whole ? values : values.Add(new FactValue(left));
        return fact.PresumesRemainder && !program.IsTested(fact) ? values.Add(null) : values;
    }

    private long EffectOf(OpenFact open)
    {
        if (!_effects.TryGetValue(open.Fact, out var effect))
        {
            _effects[open.Fact] = effect = Extremes([open]) is var (min, max) ? max - min : 0;
        }

        return effect;
    }

    private (long Min, long Max)? Extremes(ImmutableArray<OpenFact> facts)
    {
        var varied = Affordable(facts);
        var trial = _trial ??= sheet.Copy();
        Span<int> chosen = stackalloc int[varied.Length];
        Span<long> shares = stackalloc long[program.PartCount];
        (long Min, long Max)? extremes = null;
        do
        {
            for (var i = 0; i < varied.Length; i++)
            {
                trial.Try(varied[i].Fact, varied[i].Values[chosen[i]]);
            }

            if (!ValueSplit.Of(program, trial, shares).IsTooMuch)
            {
                var total = DutyEngine.Total(program, trial.Rates, trial.Truths(program), shares);
                extremes = extremes is var (min, max) ? (Math.Min(min, total), Math.Max(max, total)) : (total, total);
            }
        }
        while (Advance(chosen, varied));

        foreach (var (fact, _) in varied)
        {
            trial.Try(fact, null);
        }

        return extremes;
    }

    // To the next cell; false after the last.
    private static bool Advance(Span<int> chosen, ImmutableArray<OpenFact> facts)
    {
        for (var i = chosen.Length - 1; i >= 0; i--)
        {
            if (++chosen[i] < facts[i].Values.Length)
            {
                return true;
            }

            chosen[i] = 0;
        }

        return false;
    }

    private ImmutableArray<OpenFact> Affordable(ImmutableArray<OpenFact> facts)
    {
        long cells = 1;
        foreach (var (_, values) in facts)
        {
            cells = Math.Min(cells * values.Length, MaxCells + 1);
        }

        if (cells <= MaxCells)
        {
            return facts;
        }

        cells = 1;
        return [.. facts.OrderByDescending(EffectOf).TakeWhile(open => (cells *= open.Values.Length) <= MaxCells)];
    }

    // A fact nobody stated, with one value on each side of every constant the conditions compare it with.
    private readonly record struct OpenFact(FactDeclaration Fact, ImmutableArray<FactValue?> Values);
}
