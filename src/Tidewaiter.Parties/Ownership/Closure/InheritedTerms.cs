using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>What caught parties take on from the owners that count: in each dimension the strictest, whatever the owner's share.</summary>
internal sealed class InheritedTerms
{
    private readonly Lazy<Dictionary<int, ListingTerms>> _certain;
    private readonly Lazy<Dictionary<int, ListingTerms>> _possible;

    public InheritedTerms(OwnershipSlice slice, OwnershipTest test, OwnershipClosure closure, IReadOnlyDictionary<int, bool> listed)
    {
        _certain = new(() => Spread(slice, test, closure, listed.Where(pair => pair.Value).Select(pair => pair.Key), true));
        _possible = new(() => Spread(slice, test, closure, listed.Keys, false));
    }

    /// <summary>The terms of a party: certain, or with every owner that may count.</summary>
    public ListingTerms Of(int party, bool certainly) => (certainly ? _certain : _possible).Value.GetValueOrDefault(party, ListingTerms.None);

    private static Dictionary<int, ListingTerms> Spread(OwnershipSlice slice, OwnershipTest test, OwnershipClosure closure, IEnumerable<int> listed, bool certainly)
    {
        var found = new Dictionary<int, ListingTerms>();
        if (test.Effect != OwnershipEffect.Restricted || test.Strictest is not { } strictest)
        {
            return found;
        }

        var lists = test.States.SelectMany(state => state.Find<ListsTerm>()?.Lists ?? []).ToHashSet();
        var queue = new Queue<int>();
        foreach (var party in listed)
        {
            var own = slice.Parties[party].Listings
                .Where(listing => !listing.IsAddress && lists.Contains(listing.List))
                .Aggregate(ListingTerms.None, (terms, listing) => terms.Join(ListingTerms.Of(listing), strictest));
            if (!own.IsEmpty)
            {
                found[party] = own;
                queue.Enqueue(party);
            }
        }

        // Joining only ever adds, so it ends, cycles or not.
        var graph = slice.Graph;
        while (queue.TryDequeue(out var owner))
        {
            for (var holding = graph.First[owner]; holding < graph.First[owner + 1]; holding++)
            {
                var party = graph.Owned[holding];
                var before = found.GetValueOrDefault(party, ListingTerms.None);
                if (graph.Max[holding] > 0 && closure.IsCaught(party, certainly) && before.Join(found[owner], strictest) is var after && !after.Equals(before))
                {
                    found[party] = after;
                    queue.Enqueue(party);
                }
            }
        }

        return found;
    }
}
