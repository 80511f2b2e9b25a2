using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The origins that provisions name, singly or in sets; all others are treated alike.</summary>
internal static class NamedOrigins
{
    /// <summary>Stands for every origin that no provision names: a code that ISO 3166 leaves to its users.</summary>
    public static CountryCode Other { get; } = CountryCode.Parse("ZZ");

    /// <summary>The named origins in alphabetical order, and <see cref="Other"/> after them.</summary>
    public static IEnumerable<CountryCode> Of(Book book, ImmutableArray<Provision> provisions) =>
        provisions
            .SelectMany(provision => provision.CoatArray.SelectMany(act => act.Terms).Concat(provision.Terms))
            .SelectMany(OriginsOf)
            .SelectMany(origins => origins.Entries)
            .Distinct()
            .SelectMany(entry => entry.Country is { } one ? [one] : entry.Set is { } set ? MembersOf(book.List(set)) : [])
            .Distinct()
            .Order()
            .Append(Other);

    private static IEnumerable<OriginTerm> OriginsOf(Term term) => term switch
    {
        OriginTerm origins => [origins],
        WhenTerm condition => condition.Alternatives.SelectMany(alternative => alternative.Atoms).OfType<Atom.OfOrigin>().Select(atom => atom.Origins),
        _ => [],
    };

    private static IEnumerable<CountryCode> MembersOf(CodeLog set) => Enumerable.Range(0, set.Count).Select(row => CountryCode.FromKey(set.KeyOf(row)));
}
