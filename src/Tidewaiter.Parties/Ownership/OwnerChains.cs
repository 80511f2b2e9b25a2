using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>The counted owners of a party, each with a way down from a listed party: one chain an owner, however many there are.</summary>
internal static class OwnerChains
{
    public static ImmutableArray<CountedOwner> Of(OwnershipSlice slice, OwnershipClosure closure, int party)
    {
        var graph = slice.Graph;
        var owners = new List<CountedOwner>();
        foreach (var holding in graph.HoldingsIn(party))
        {
            var owner = graph.OwnerOf(holding);
            if (closure.IsCounted(owner, false) && graph.Max[holding] > 0)
            {
                var certainly = closure.IsCounted(owner, true);
                owners.Add(new CountedOwner(slice.Parties[owner].Id, graph.Share(holding), certainly, Chain(slice, closure, holding, party, certainly)));
            }
        }

        return [.. owners.OrderByDescending(owner => owner.Share.Min).ThenByDescending(owner => owner.Share.Max).ThenBy(owner => owner.Id)];
    }

    // A party was reached first by an owner that counted before it did, so this way up has an end: a listed party.
    private static ImmutableArray<ChainLink> Chain(OwnershipSlice slice, OwnershipClosure closure, int holding, int party, bool certainly)
    {
        var graph = slice.Graph;
        var links = new List<ChainLink> { new(slice.Parties[party].Id, null) };
        for (var up = holding; up >= 0 && links.Count <= slice.Parties.Count;)
        {
            var owner = graph.OwnerOf(up);
            links.Add(new ChainLink(slice.Parties[owner].Id, graph.Share(up)));
            up = closure.IsRoot(owner, certainly) ? -1 : closure.Via(owner, certainly);
        }

        links.Reverse();
        return [.. links];
    }
}
