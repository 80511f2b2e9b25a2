using NodaTime;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Testing;

/// <summary>What random questions to a book are made of: what its lists, conditions and tests name.</summary>
internal sealed class QuestionMaterial
{
    private static readonly long[] Shares = [0, 100_000_000, 149_999_999, 150_000_000, 200_000_000, 250_000_000, 333_333_333, 500_000_000, 850_000_000, 950_000_000, Rate.Whole];
    private readonly ILookup<FactName, long> _bounds;

    public QuestionMaterial(Book book, Words jurisdiction, TariffSchedule schedule)
    {
        Book = book;
        var terms = book.Measures
            .Where(measure => measure.Kind == MeasureKind.Duty)
            .SelectMany(measure => measure.Provisions)
            .SelectMany(provision => provision.Terms.Concat(provision.Coats.ToArray().SelectMany(act => act.Terms)))
            .ToList();
        var atoms = terms.OfType<WhenTerm>().SelectMany(when => when.Alternatives).SelectMany(alternative => alternative.Atoms).ToList();
        var goods = terms.OfType<GoodsTerm>().Where(term => !term.IsAll).Distinct().ToList();
        Lists = [.. goods.Select(term => CodesOf(book, term)).Where(codes => codes.Count > 0)];
        Lines = [.. schedule.Codes.Where(code => code.Length is 8 or 10)];
        Claims = [.. atoms.OfType<Atom.OfClaim>().SelectMany(claim => claim.Claims).Concat(Numbers(book)).Distinct().Order()];
        Countries = [.. Named(book, terms, atoms).Distinct().Order()];
        Facts = [.. book.Facts.GetValueOrDefault(jurisdiction, []).Where(fact => fact.Input != new FactName("entry_date"))];
        _bounds = atoms.OfType<Atom.OfFact>()
            .SelectMany(atom => atom.Test.Ranges.SelectMany(range => new[] { range.Low, range.High }).Select(bound => (atom.Fact.Name, bound)))
            .Where(pair => pair.bound is > long.MinValue and < long.MaxValue)
            .Distinct()
            .ToLookup(pair => pair.Name, pair => pair.bound);
    }

    public Book Book { get; }

    public IReadOnlyList<HtsCode> Lines { get; }

    public IReadOnlyList<IReadOnlyList<HtsCode>> Lists { get; }

    public IReadOnlyList<ClaimCode> Claims { get; }

    public IReadOnlyList<CountryCode> Countries { get; }

    public IReadOnlyList<FactDeclaration> Facts { get; }

    public IReadOnlyList<HtsCode> LinesUnder(HtsCode code) => [.. Lines.Where(line => line.IsUnder(code))];

    /// <summary>A value at, or a step beside, what some condition tests for.</summary>
    public FactValue ValueOf(FactDeclaration fact, Instant at, Money? value, Random random)
    {
        var bounds = _bounds[fact.Name].ToList();
        switch (fact.Type)
        {
            case FactType.YesNo:
                return new FactValue(random.Next(2));
            case FactType.Share:
                return new FactValue(random.Chance(60) ? random.Pick(Shares) : random.Next(1000) * 1_000_000L);
            case FactType.Money:
                var whole = value?.Cents ?? 100_000;
                return new FactValue(random.Chance(40) ? random.Pick<long>([0, whole, whole / 2, whole / 4]) : random.NextInt64(whole + 1));
            case FactType.Country:
                return new FactValue((long)CountryCode.Parse(random.Pick<string>(["RU", "GB", "US", "CN", "CA"])).Key);
            case FactType.Word:
                return new FactValue(0, fact.Values.IsEmpty ? new Words("other") : random.Pick(fact.Values));
            case FactType.Instant:
                var near = bounds.Count > 0 && random.Chance(60)
                    ? Instant.FromUnixTimeSeconds(random.Pick(bounds) / 60 * 60)
                    : at - Duration.FromDays(random.Next(0, 60));
                return new FactValue((near + random.Nudge()).ToUnixTimeSeconds());
            default:
                return new FactValue(bounds.Count > 0 && random.Chance(70)
                    ? Math.Max(0, random.Pick(bounds) + random.Next(-1, 2))
                    : random.Next(0, 40) * Rate.Whole);
        }
    }

    private static List<HtsCode> CodesOf(Book book, GoodsTerm goods)
    {
        if (goods.List is not { } id)
        {
            return [.. goods.Codes];
        }

        var list = book.List(id);
        return [.. Enumerable.Range(0, list.Count).Select(row => HtsCode.FromKey(list.KeyOf(row))).Distinct()];
    }

    // Any number can be claimed; where a list names a described part of a line, it must be.
    private static IEnumerable<ClaimCode> Numbers(Book book) =>
        book.Measures.SelectMany(measure => measure.Provisions)
            .SelectMany(provision => provision.Terms.OfType<NumberTerm>().Select(number => number.Number?.ToString()).Append(provision.Id.Key.ToString()))
            .Where(number => HtsCode.TryParse(number, out _))
            .Select(number => new ClaimCode(number!));

    private static IEnumerable<CountryCode> Named(Book book, List<Term> terms, List<Atom> atoms)
    {
        foreach (var entry in terms.OfType<OriginTerm>().Concat(atoms.OfType<Atom.OfOrigin>().Select(atom => atom.Origins)).SelectMany(term => term.Entries))
        {
            if (entry.Country is { } country)
            {
                yield return country;
            }

            if (entry.Set is { } set)
            {
                var list = book.List(set);
                for (var row = 0; row < list.Count; row++)
                {
                    yield return CountryCode.FromKey(list.KeyOf(row));
                }
            }
        }

        yield return CountryCode.Parse("US");
        yield return CountryCode.Parse("ZZ");
    }
}
