using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Testing;

/// <summary>Random questions to a book.</summary>
/// <remarks>Dense where its law is: lines on its lists, dates at its boundaries, claims and facts that its conditions read.</remarks>
public sealed class QuestionGenerator
{
    private static readonly string[] BaseRates =
        ["Free", "2.5%", "9%", "15%", "37.5%", "1.5 cents/kg", "4 cents/kg + 3%", "12 cents each", "a rate nobody can read"];

    private static readonly long[] Cents = [100, 100_000, 1_234_567, 25_000_000];

    private static readonly string[] OftenAsked =
        ["CN", "CN", "CN", "CN", "HK", "MO", "CA", "CA", "MX", "MX", "JP", "DE", "VN", "GB", "GB", "KR", "RU", "RU", "BR", "IN"];

    private readonly Authority _authority;
    private readonly QuestionMaterial _material;
    private readonly TariffSchedule _schedule;

    /// <summary>A generator for a book.</summary>
    public QuestionGenerator(Book book)
    {
        var jurisdiction = DutyJurisdiction.Of(book);
        _authority = book.Authorities[jurisdiction];
        _schedule = new TariffSchedule(book);
        _material = new QuestionMaterial(book, jurisdiction, _schedule);
    }

    /// <summary>A random context.</summary>
    public QuestionContext NextContext(Random random) => QuestionContext.Next(_material.Book, _authority, random);

    /// <summary>A random question in a context.</summary>
    public DutyQuestion NextQuestion(QuestionContext context, Random random)
    {
        var target = random.Chance(35) ? QuestionTarget.Next(_material, context.View, random) : null;
        var entered = target is null ? EntryDate(context, random) : new EventDate(_authority.DateOf(target.At).Date);
        var at = _authority.AsOf(entered);
        var hts = Line(target?.Line, random);
        var onFile = _schedule.Find(hts, at, context.View.KnownAt);
        var value = random.Chance(75) ? Money.FromCents(random.Chance(70) ? random.Pick(Cents) : random.NextInt64(1, 1_000_000_000)) : (Money?)null;
        var baseRate = random.Chance(onFile is null ? 85 : 5) ? LineRate.Parse(random.Pick(BaseRates)) : null;
        LineRate?[] rates = [baseRate, onFile?.General, onFile?.Column2];
        return new DutyQuestion(default, hts, target?.Origin ?? Origin(random), entered)
        {
            KnownAt = context.KnownAt,
            Value = value,
            BaseRate = baseRate,
            Quantity = rates.SelectMany(rate => rate?.Specifics ?? [])
                .Select(specific => specific.Counted)
                .Distinct()
                .Where(_ => random.Chance(70))
                .ToImmutableDictionary(unit => unit, _ => Quantity(value, random)),
            Claims = [.. (target?.Claims ?? []).Concat(Claims(onFile, _material.NumbersDescribing(context.View, hts, at), random)).Distinct()],
            Facts = (random.Chance(40) ? ImmutableDictionary<FactName, FactValue>.Empty : Facts(at, value, random)).SetItems(target?.Facts ?? []),
        };
    }

    // Within what a unit may be worth: beyond a million percent nothing is a tariff.
    private static decimal Quantity(Money? value, Random random) => random.NextInt64(0, 2 + (value is { } money ? money.Cents / 50 : 5000));

    private EventDate EntryDate(QuestionContext context, Random random)
    {
        var first = _authority.AsOf(EventDate.Parse("2018-01-01"));
        var last = _authority.AsOf(EventDate.Parse("2028-01-01"));
        var boundaries = context.View.Boundaries;
        var from = random.Next(10) switch
        {
            < 7 => boundaries[random.Next(boundaries.Length)],
            7 when context.KnownAt is { } known => _authority.KnownAt(known),
            _ => AnyTime(),
        };
        var at = from < first || from > last ? AnyTime() : from + random.Nudge();
        var date = _authority.DateOf(at);
        return random.Chance(50) ? date : new EventDate(date.Date);

        Instant AnyTime() => first + Duration.FromMinutes(random.NextInt64((long)(last - first).TotalMinutes));
    }

    private HtsCode Line(HtsCode? wanted, Random random)
    {
        if (wanted is null && random.Chance(45))
        {
            return random.Pick(_material.Lines);
        }

        // A list may name a heading of four digits: any line under it will do, on file or not.
        var listed = wanted ?? random.Pick(random.Pick(_material.Lists));
        var under = _material.LinesUnder(listed);
        if (listed.Length is not (8 or 10) && under.Count > 0 && random.Chance(70))
        {
            return random.Pick(under);
        }

        var digits = listed.ToString().Replace(".", "", StringComparison.Ordinal);
        return HtsCode.Parse(digits.PadRight(digits.Length <= 8 && random.Chance(60) ? 8 : 10, (char)('0' + random.Next(0, 2))));
    }

    private CountryCode Origin(Random random) =>
        random.Chance(60) ? CountryCode.Parse(random.Pick(OftenAsked)) : random.Pick(_material.Countries);

    private IEnumerable<ClaimCode> Claims(ScheduleLine? line, IReadOnlyList<ClaimCode> describing, Random random)
    {
        if (describing.Count > 0 && random.Chance(50))
        {
            yield return random.Pick(describing);
        }

        while (random.Chance(45))
        {
            yield return line is not null && !line.Special.Rates.IsEmpty && random.Chance(40)
                ? random.Pick(line.Special.Rates.Keys.Order().ToList())
                : random.Pick(random.Chance(75) ? _material.Claims : _material.Numbers);
        }
    }

    private ImmutableDictionary<FactName, FactValue> Facts(Instant at, Money? value, Random random)
    {
        var facts = ImmutableDictionary.CreateBuilder<FactName, FactValue>();
        foreach (var fact in _material.Facts.Where(_ => random.Chance(25)))
        {
            facts[fact.Name] = _material.ValueOf(fact, at, value, random);
        }

        return facts.ToImmutable();
    }
}
