namespace Tidewaiter.Parties.Tests.Ownership.Closure;

/// <summary>The closure the slow and obvious way: look at everybody again until nothing changes.</summary>
internal static class NaiveClosure
{
    public static (bool[] Certain, bool[] Possible) Of(OwnershipGraph graph, TestShape test, HashSet<int> seeds) =>
        (Close(graph, test, seeds, false), Close(graph, test, seeds, true));

    private static bool[] Close(OwnershipGraph graph, TestShape test, HashSet<int> seeds, bool possibly)
    {
        var caught = new bool[graph.Parties];
        for (var changed = true; changed;)
        {
            changed = false;
            for (var party = 0; party < graph.Parties; party++)
            {
                if (!caught[party] && Suffices(graph, test, owner => seeds.Contains(owner) || (test.Chain && caught[owner]), party, possibly))
                {
                    caught[party] = changed = true;
                }
            }
        }

        return caught;
    }

    private static bool Suffices(OwnershipGraph graph, TestShape test, Func<int, bool> counts, int party, bool possibly)
    {
        var holdings = graph.HoldingsIn(party).ToArray();
        var counted = holdings.Where(holding => counts(graph.OwnerOf(holding))).Select(graph.Share).ToList();
        if (counted.Count == 0)
        {
            return false;
        }

        Int128 Parts(Share share) => share.Parts;
        if (!test.Together)
        {
            return counted.Exists(share => (possibly ? share.Max : share.Min).Parts >= test.Parts);
        }

        var most = counted.Aggregate((Int128)0, (sum, share) => sum + Parts(possibly ? share.Max : share.Min));
        var others = holdings.Where(holding => !counts(graph.OwnerOf(holding))).Aggregate((Int128)0, (sum, holding) => sum + Parts(graph.Share(holding).Min));
        return (possibly && graph.Held[party] <= Share.Whole ? Int128.Min(most, Share.Whole - others) : most) >= test.Parts;
    }
}
