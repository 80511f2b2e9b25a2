using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>That a party stands on a list.</summary>
/// <param name="List">The list, as the tests of ownership name it: <c>us.parties.entity-list</c>.</param>
public sealed record Listing(ListId List)
{
    /// <summary>The programs it is listed under; empty when they are not stated.</summary>
    public ImmutableArray<Words> Programs { get; init; } = [];

    /// <summary>Whether the list names an address and not the party: it never reaches what the party owns.</summary>
    public bool IsAddress { get; init; }

    /// <summary>From which day.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The first day on which it no longer stands there.</summary>
    public PartialDate? To { get; init; }

    /// <summary>What the listing says in the dimensions that a test ranks: scope, exceptions, policy, footnotes.</summary>
    public ImmutableSortedDictionary<FactName, ImmutableArray<Words>> Terms { get; init; } =
        ImmutableSortedDictionary.Create<FactName, ImmutableArray<Words>>(Comparer<FactName>.Create((left, right) => string.CompareOrdinal(left.ToString(), right.ToString())));
}
