using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Law.Compiler;

/// <summary>Whether two provisions can apply to the same goods. What is about different countries, or different goods, never displaces one another.</summary>
internal sealed class Meeting(View view)
{
    // ISO 3166-1 gives this code to nobody.
    private const string Elsewhere = "ZZ";

    private readonly ImmutableArray<CountryCode> _countries = CountriesOf(view.Book);
    private readonly Dictionary<(ProvisionState, ProvisionState, Instant), bool> _known = [];

    public bool IsPossible(ProvisionState one, ProvisionState other, Instant at)
    {
        if (!_known.TryGetValue((one, other, at), out var possible))
        {
            _known[(one, other, at)] = possible = Origins(one, other, at) && Goods(one.Find<GoodsTerm>(), other.Find<GoodsTerm>(), at);
        }

        return possible;
    }

    private bool Origins(ProvisionState one, ProvisionState other, Instant at)
    {
        var first = one.Find<OriginTerm>() ?? OriginTerm.All;
        var second = other.Find<OriginTerm>() ?? OriginTerm.All;
        return _countries.Any(country => view.Includes(first, country, at) && view.Includes(second, country, at));
    }

    // Tried on every code that either of the two names: what lies under none of them is on neither.
    private bool Goods(GoodsTerm? one, GoodsTerm? other, Instant at)
    {
        if (one is null || other is null || one.IsAll || other.IsAll)
        {
            return true;
        }

        return CodesOf(one).Concat(CodesOf(other))
            .Any(code => view.Includes(one, code, at) != Membership.Off && view.Includes(other, code, at) != Membership.Off);
    }

    private IEnumerable<HtsCode> CodesOf(GoodsTerm goods)
    {
        if (goods.List is not { } id)
        {
            return goods.Codes;
        }

        var list = view.Book.List(id);
        return Enumerable.Range(0, list.Count).Select(row => HtsCode.FromKey(list.KeyOf(row)));
    }

    // All that the book names, and one that it does not: the rest of the world.
    private static ImmutableArray<CountryCode> CountriesOf(Book book)
    {
        var sets = book.ListIds.Where(id => id.ToString().Contains(".sets.", StringComparison.Ordinal))
            .Select(book.List)
            .SelectMany(list => Enumerable.Range(0, list.Count).Select(row => CountryCode.FromKey(list.KeyOf(row))));
        var named = book.Measures.SelectMany(measure => measure.Provisions)
            .SelectMany(provision => provision.Terms.Concat(provision.CoatArray.SelectMany(act => act.Terms)))
            .OfType<OriginTerm>()
            .SelectMany(origins => origins.Entries)
            .Select(entry => entry.Country)
            .OfType<CountryCode>();
        return [.. sets.Concat(named).Append(CountryCode.Parse(Elsewhere)).Distinct()];
    }
}
