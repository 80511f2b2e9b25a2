using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>What listings say in the dimensions of a test, each with its values.</summary>
public sealed record ListingTerms
{
    private ListingTerms(ImmutableArray<KeyValuePair<FactName, ImmutableArray<Words>>> dimensions) => Dimensions = dimensions;

    /// <summary>Nothing is said.</summary>
    public static ListingTerms None { get; } = new([]);

    /// <summary>The dimensions by name, each with its values in order.</summary>
    public ImmutableArray<KeyValuePair<FactName, ImmutableArray<Words>>> Dimensions { get; }

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => Dimensions.IsEmpty;

    /// <summary>The terms of a listing.</summary>
    public static ListingTerms Of(Listing listing) => new([.. listing.Terms]);

    /// <summary>Both: in each dimension the strictest value. A value the test does not rank stays beside it, and what is united is united.</summary>
    public ListingTerms Join(ListingTerms other, StrictestTerm strictest)
    {
        var names = Dimensions.Concat(other.Dimensions).Select(pair => pair.Key).DistinctBy(name => name.ToString());
        return new ListingTerms(
        [
            .. names.OrderBy(name => name.ToString(), StringComparer.Ordinal)
                .Select(name => KeyValuePair.Create(name, Strictest([.. ValuesOf(name), .. other.ValuesOf(name)], RanksOf(name, strictest)))),
        ]);
    }

    /// <inheritdoc/>
    public bool Equals(ListingTerms? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary><c>scope: all; footnotes: 1, 4</c>.</summary>
    public override string ToString() => string.Join("; ", Dimensions.Select(pair => $"{pair.Key}: {string.Join(", ", pair.Value)}"));

    private static ImmutableArray<Words> Strictest(IEnumerable<Words> values, ImmutableArray<Words> ranks)
    {
        var all = values.Distinct().ToList();
        var first = all.Where(ranks.Contains).OrderBy(value => ranks.IndexOf(value)).Take(1);
        return [.. first.Concat(all.Where(value => !ranks.Contains(value)).OrderBy(value => value.ToString(), StringComparer.Ordinal))];
    }

    private static ImmutableArray<Words> RanksOf(FactName name, StrictestTerm strictest) =>
        strictest.Dimensions.FirstOrDefault(pair => pair.Key == name).Value is { IsDefault: false } ranks ? ranks : [];

    private ImmutableArray<Words> ValuesOf(FactName name) =>
        Dimensions.FirstOrDefault(pair => pair.Key == name).Value is { IsDefault: false } values ? values : [];
}
