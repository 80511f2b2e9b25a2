using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>The port fees of one shore: its measures, the provisions that charge, and the facts they read.</summary>
internal sealed class VesselLaw
{
    private VesselLaw(Book book, Words shore, ImmutableArray<Measure> measures)
    {
        Shore = shore;
        Authority = book.Authorities[shore];
        Measures = measures;
        Facts = [.. book.Facts.GetValueOrDefault(shore, []).Where(fact => fact.For == MeasureKind.VesselFee)];
        Provisions = [.. measures.SelectMany(measure => measure.Provisions)];
        Charges = [.. Provisions.Where(provision => Ever<PortFeeTerm>(provision).Any())];
        ChargingYear = Provisions.SelectMany(Ever<ChargingYearTerm>).FirstOrDefault();
        Currency = Charges.SelectMany(Ever<PortFeeTerm>).SelectMany(term => term.HighestOf).Select(rate => rate.Each.Currency).FirstOrDefault();
    }

    public Words Shore { get; }

    public Authority Authority { get; }

    public ImmutableArray<Measure> Measures { get; }

    public ImmutableArray<Provision> Provisions { get; }

    /// <summary>The provisions that charge, in file order.</summary>
    public ImmutableArray<Provision> Charges { get; }

    public ImmutableArray<FactDeclaration> Facts { get; }

    /// <summary>The currency the shore charges in.</summary>
    public Currency Currency { get; }

    /// <summary>The charging year as the book has it, without assumptions.</summary>
    public ChargingYearTerm? ChargingYear { get; }

    /// <summary>The port fees of a book, by shore.</summary>
    public static ImmutableArray<VesselLaw> Of(Book book) =>
    [
        .. book.Authorities.Keys.OrderByDescending(key => key.ToString(), StringComparer.Ordinal)
            .Select(key => (Shore: key, Measures: MeasuresOf(book, key)))
            .Where(pair => !pair.Measures.IsEmpty)
            .Select(pair => new VesselLaw(book, pair.Shore, pair.Measures)),
    ];

    public FactDeclaration? Fact(FactName name) => Facts.FirstOrDefault(fact => fact.Name == name);

    /// <summary>The first instant from which a rate is written; <c>null</c> when it never is.</summary>
    public Instant? FirstAt(decimal rate, ProvisionId? charge) =>
        Charges.Where(one => charge is null || one.Id == charge)
            .SelectMany(one => one.CoatArray)
            .Where(act => act.Terms.OfType<PortFeeTerm>().Any(term => term.HighestOf.Any(each => each.Each.Value == rate)))
            .Select(act => (Instant?)act.From)
            .Min();

    /// <summary>Every instant at which anything here can change in a view, ascending. Where a set of countries is named, its rows count too.</summary>
    public Instant[] BoundariesIn(View view)
    {
        var acts = Provisions.SelectMany(provision => view.CoatsOn(provision).ToArray()).ToList();
        var terms = Provisions.SelectMany(provision => provision.Terms).Concat(acts.SelectMany(act => act.Terms));
        return terms.OfType<OriginTerm>().Any(origins => origins.Entries.Any(entry => entry.Set is not null))
            ? view.Boundaries.ToArray()
            : [.. new SortedSet<Instant>(acts.SelectMany(act => new[] { act.From, act.To, act.Or ?? act.To }))];
    }

    private static ImmutableArray<Measure> MeasuresOf(Book book, Words shore) =>
        [.. book.Measures.Where(measure => measure.Kind == MeasureKind.VesselFee && measure.Id.ToString().StartsWith($"{shore}.", StringComparison.Ordinal))];

    private static IEnumerable<T> Ever<T>(Provision provision)
        where T : Term =>
        provision.Terms.Concat(provision.CoatArray.SelectMany(act => act.Terms)).OfType<T>();
}
