namespace Tidewaiter.Parties;

/// <summary>Everything that listed parties own enough of: the least set closed under one test, reached in time linear in the holdings.</summary>
/// <remarks>
/// Each link is a yes or no and percentages are never multiplied: who is caught counts with all it holds, who is not counts with nothing. A party enters the
/// queue once, when the shares of counted owners in it first suffice, so the order does not matter, and companies that hold one another lift nobody.
/// What is certain and what is only possible are two such sets: one adds the least that shares can be, the other the most.
/// </remarks>
internal sealed class OwnershipClosure
{
    private const byte Counted = 1;
    private const byte Caught = 2;
    private const byte Root = 4;

    private readonly OwnershipGraph _graph;
    private readonly TestShape _test;
    private readonly Side _certain;
    private readonly Side _possible;

    private OwnershipClosure(OwnershipGraph graph, TestShape test)
    {
        (_graph, _test) = (graph, test);
        _certain = new Side(graph.Parties, []);
        _possible = new Side(graph.Parties, new long[graph.Parties]);
    }

    /// <summary>Closes a graph under a test.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="test">How much, of whom, how far.</param>
    /// <param name="certain">The owners that count, whatever is unknown.</param>
    /// <param name="possible">Those that may count, beside them.</param>
    public static OwnershipClosure Of(OwnershipGraph graph, TestShape test, IEnumerable<int> certain, IEnumerable<int> possible)
    {
        var closure = new OwnershipClosure(graph, test);
        var queue = new int[graph.Parties];
        var count = Seed(closure._certain, certain, queue, 0);
        count = closure.Run(closure._certain, graph.Min, queue, count);

        // What is certain is possible.
        for (var i = 0; i < count; i++)
        {
            closure._possible.State[queue[i]] |= (byte)(Counted | (closure._certain.State[queue[i]] & Root));
        }

        closure.Run(closure._possible, graph.Max, queue, Seed(closure._possible, possible, queue, count));
        return closure;
    }

    public bool IsCaught(int party, bool certainly) => (On(certainly).State[party] & Caught) != 0;

    public bool IsCounted(int party, bool certainly) => (On(certainly).State[party] & Counted) != 0;

    /// <summary>Whether a party counts without being owned: chains begin there.</summary>
    public bool IsRoot(int party, bool certainly) => (On(certainly).State[party] & Root) != 0;

    /// <summary>How much of a party counted owners hold: together, or the one who holds most.</summary>
    public ShareRange Owned(int party)
    {
        var least = Math.Min(_certain.Sum[party], Share.Whole);
        return new ShareRange(Share.FromParts(least), Share.FromParts(Math.Max(least, Math.Min(Most(party), Share.Whole))));
    }

    /// <summary>The holding through which a party was first reached, or -1: following it upwards ends at a listed party.</summary>
    public int Via(int party, bool certainly) => On(certainly).Via[party] - 1;

    private Side On(bool certainly) => certainly ? _certain : _possible;

    private static int Seed(Side side, IEnumerable<int> parties, int[] queue, int count)
    {
        foreach (var party in parties)
        {
            if ((side.State[party] & Counted) == 0)
            {
                side.State[party] |= Counted | Root;
                queue[count++] = party;
            }
        }

        return count;
    }

    private int Run(Side side, ReadOnlySpan<long> shares, int[] queue, int count)
    {
        var first = _graph.First;
        var owned = _graph.Owned;
        var min = _graph.Min;
        var knows = side.Known.Length > 0;
        for (var at = 0; at < count; at++)
        {
            var owner = queue[at];
            for (var i = first[owner]; i < first[owner + 1]; i++)
            {
                var party = owned[i];
                side.Sum[party] = _test.Together ? OwnershipGraph.Add(side.Sum[party], shares[i]) : Math.Max(side.Sum[party], shares[i]);
                if (knows)
                {
                    side.Known[party] = OwnershipGraph.Add(side.Known[party], min[i]);
                }

                if (side.Via[party] == 0)
                {
                    side.Via[party] = i + 1;
                }

                if ((side.State[party] & Caught) == 0 && (knows ? Most(party) : side.Sum[party]) >= _test.Parts)
                {
                    side.State[party] |= Caught;
                    if (_test.Chain && (side.State[party] & Counted) == 0)
                    {
                        side.State[party] |= Counted;
                        queue[count++] = party;
                    }
                }
            }
        }

        return count;
    }

    // Not more than what owners that do not count leave over; unless the sources give away more than there is.
    private long Most(int party)
    {
        var held = _graph.Held[party];
        return _test.Together && held <= Share.Whole
            ? Math.Min(_possible.Sum[party], Share.Whole - (held - _possible.Known[party]))
            : _possible.Sum[party];
    }

    /// <summary>One of the two sets.</summary>
    private sealed class Side(int parties, long[] known)
    {
        public byte[] State { get; } = new byte[parties];

        public long[] Sum { get; } = new long[parties];

        // The least that counted owners hold, where Sum is the most.
        public long[] Known { get; } = known;

        // One more than the holding; 0 is none.
        public int[] Via { get; } = new int[parties];
    }
}
