using NodaTime;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Testing;

/// <summary>What random questions to a book are made of: what its lists, conditions and tests name.</summary>
internal sealed class QuestionMaterial
{
    private static readonly long[] Shares =
    [
        0, 100_000_000, 149_999_999, 150_000_000, 200_000_000, 250_000_000, 333_333_333, 500_000_000, 850_000_000, 950_000_000, Rate.Whole,
    ];

    private readonly ILookup<FactName, long> _bounds;

    public QuestionMaterial(Book book, Words jurisdiction, TariffSchedule schedule)
    {
        Book = book;
        Provisions = [.. book.Measures.Where(measure => measure.Kind == MeasureKind.Duty).SelectMany(measure => measure.Provisions)];
        var terms = Provisions
            .SelectMany(provision => provision.Terms.Concat(provision.Coats.ToArray().SelectMany(act => act.Terms)))
            .ToList();
        var atoms = terms.OfType<WhenTerm>().SelectMany(when => when.Alternatives).SelectMany(alternative => alternative.Atoms).ToList();

        // An event may price a line by the law of a year long before the schedule's; what the instant is has tests of its own.
        var ofEntries = EntryFacts.Of(book).Except(atoms.OfType<Atom.OfFact>().Select(atom => atom.Fact.Name));
        var goods = terms.OfType<GoodsTerm>().Where(term => !term.IsAll).Distinct().ToList();
        Lists = [.. goods.Select(CodesOf).Where(codes => codes.Count > 0)];
        Lines = [.. schedule.Codes.Where(code => code.Length is 8 or 10)];
        Claims = [.. atoms.OfType<Atom.OfClaim>().SelectMany(claim => claim.Claims).Distinct().Order()];
        Numbers = [.. book.Measures.SelectMany(measure => measure.Provisions).SelectMany(NumbersOf).Distinct().Order()];
        Countries = [.. Named(terms.OfType<OriginTerm>().Concat(atoms.OfType<Atom.OfOrigin>().Select(atom => atom.Origins))).Distinct().Order()];
        Facts = [.. book.Facts.GetValueOrDefault(jurisdiction, []).Where(fact => fact.Input != new FactName("entry_date") && !ofEntries.Contains(fact.Name))];
        _bounds = atoms.OfType<Atom.OfFact>()
            .SelectMany(atom => atom.Test.Ranges.SelectMany(range => new[] { range.Low, range.High }).Select(bound => (atom.Fact.Name, bound)))
            .Where(pair => pair.bound is > long.MinValue and < long.MaxValue)
            .Distinct()
            .ToLookup(pair => pair.Name, pair => pair.bound);
    }

    public Book Book { get; }

    public IReadOnlyList<Provision> Provisions { get; }

    public IReadOnlyList<HtsCode> Lines { get; }

    public IReadOnlyList<IReadOnlyList<HtsCode>> Lists { get; }

    /// <summary>What conditions ask to be claimed.</summary>
    public IReadOnlyList<ClaimCode> Claims { get; }

    /// <summary>What could be claimed and mostly means nothing.</summary>
    public IReadOnlyList<ClaimCode> Numbers { get; }

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

    /// <summary>The codes a list names, added or carved out.</summary>
    public IReadOnlyList<HtsCode> CodesOf(GoodsTerm goods)
    {
        if (goods.List is not { } id)
        {
            return [.. goods.Codes];
        }

        var list = Book.List(id);
        return [.. Enumerable.Range(0, list.Count).Select(row => HtsCode.FromKey(list.KeyOf(row))).Distinct()];
    }

    /// <summary>The countries a set names, added or removed.</summary>
    public IReadOnlyList<CountryCode> CountriesOf(ListId set)
    {
        var list = Book.List(set);
        return [.. Enumerable.Range(0, list.Count).Select(row => CountryCode.FromKey(list.KeyOf(row))).Distinct()];
    }

    /// <summary>The numbers of the lists on which a described part of this line stands: they count for who claims them.</summary>
    public IReadOnlyList<ClaimCode> NumbersDescribing(View view, HtsCode line, Instant at) =>
    [
        .. view.Measures.SelectMany(measure => measure.Provisions)
            .Where(provision => view.StateOf(provision, at).Find<GoodsTerm>() is { } goods && view.Includes(goods, line, at) == Membership.Described)
            .SelectMany(NumbersOf)
            .Distinct(),
    ];

    private static IEnumerable<ClaimCode> NumbersOf(Provision provision) =>
        provision.Terms.OfType<NumberTerm>().Select(number => number.Number?.ToString())
            .Append(provision.Id.Key.ToString())
            .Where(number => HtsCode.TryParse(number, out _))
            .Select(number => new ClaimCode(number!));

    private IEnumerable<CountryCode> Named(IEnumerable<OriginTerm> origins) =>
        origins.SelectMany(term => term.Entries)
            .SelectMany(entry => entry.Country is { } country ? [country] : entry.Set is { } set ? CountriesOf(set) : [])
            .Append(CountryCode.Parse("US"))
            .Append(CountryCode.Parse("ZZ"));
}
