namespace Tidewaiter.Parties;

/// <summary>Who holds what on one day: parties are numbers, and the holdings of each stand side by side.</summary>
/// <remarks>
/// Twenty bytes a holding and twelve a party, so that tens of millions fit. Between two parties there is one holding: what several registers say of it has
/// been brought together (<see cref="StakeMerge"/>), and no upper bound is left beyond what the other owners' least shares leave over.
/// </remarks>
internal sealed class OwnershipGraph
{
    /// <summary>Held of a party in which somebody has a share at no known step: then what others hold leaves nothing out.</summary>
    public const long Unbounded = long.MaxValue;

    private const long Whole = Tidewaiter.Parties.Share.Whole;

    private readonly int[] _first;
    private readonly int[] _owned;
    private readonly long[] _min;
    private readonly long[] _max;
    private readonly long[] _held;
    private readonly HashSet<int> _disputed;
    private readonly Lazy<(int[] First, int[] Holding, int[] Owner)> _upward;

    private OwnershipGraph(int[] first, int[] owned, long[] min, long[] max, HashSet<int> disputed)
    {
        (_first, _owned, _min, _max, _disputed) = (first, owned, min, max, disputed);
        _held = new long[first.Length - 1];
        for (var i = 0; i < owned.Length; i++)
        {
            _held[owned[i]] = min[i] == 0 && max[i] == Whole ? Unbounded : Add(_held[owned[i]], min[i]);
        }

        Tighten();
        _upward = new(TurnRound);
    }

    public int Parties => _first.Length - 1;

    public int Holdings => _owned.Length;

    public ReadOnlySpan<int> First => _first;

    public ReadOnlySpan<int> Owned => _owned;

    public ReadOnlySpan<long> Min => _min;

    public ReadOnlySpan<long> Max => _max;

    /// <summary>Per party the least that all its owners hold together. Beyond the whole the sources contradict themselves.</summary>
    public ReadOnlySpan<long> Held => _held;

    /// <summary>Builds a graph from stakes in any order. A party's stake in itself is left aside: nobody can be restricted by holding itself.</summary>
    /// <param name="parties">How many parties are numbered.</param>
    /// <param name="stakes">The stakes.</param>
    public static OwnershipGraph Of(int parties, ReadOnlySpan<StakeRow> stakes)
    {
        var first = new int[parties + 1];
        foreach (ref readonly var stake in stakes)
        {
            first[stake.Owner + 1]++;
        }

        for (var i = 0; i < parties; i++)
        {
            first[i + 1] += first[i];
        }

        var next = first.AsSpan(0, parties).ToArray();
        var ordered = new StakeRow[stakes.Length];
        foreach (ref readonly var stake in stakes)
        {
            ordered[next[stake.Owner]++] = stake;
        }

        var merge = new StakeMerge(stakes.Length);
        for (var owner = 0; owner < parties; owner++)
        {
            var begin = merge.Count;
            merge.Add(ordered.AsSpan(first[owner]..first[owner + 1]));
            first[owner] = begin;
        }

        first[parties] = merge.Count;
        var (owned, min, max, disputed) = merge.Done();
        return new OwnershipGraph(first, owned, min, max, disputed);
    }

    public ShareRange Share(int holding) => new(Tidewaiter.Parties.Share.FromParts(_min[holding]), Tidewaiter.Parties.Share.FromParts(_max[holding]));

    /// <summary>Whether sources contradict one another about a holding.</summary>
    public bool IsDisputed(int holding) => _disputed.Contains(holding);

    /// <summary>The holdings in a party.</summary>
    public ReadOnlySpan<int> HoldingsIn(int party)
    {
        var (first, holding, _) = _upward.Value;
        return holding.AsSpan(first[party]..first[party + 1]);
    }

    /// <summary>Who has a holding.</summary>
    public int OwnerOf(int holding) => _upward.Value.Owner[holding];

    /// <summary>A sum that stays where it is once it is far beyond the whole: no input can overflow it.</summary>
    public static long Add(long sum, long parts) => sum > Whole * 1000 ? sum : sum + parts;

    private void Tighten()
    {
        for (var i = 0; i < _owned.Length; i++)
        {
            var held = _held[_owned[i]];
            if (held <= Whole)
            {
                _max[i] = Math.Min(_max[i], Whole - (held - _min[i]));
            }
        }
    }

    private (int[] First, int[] Holding, int[] Owner) TurnRound()
    {
        var first = new int[Parties + 1];
        foreach (var owned in _owned)
        {
            first[owned + 1]++;
        }

        for (var i = 0; i < Parties; i++)
        {
            first[i + 1] += first[i];
        }

        var next = first.AsSpan(0, Parties).ToArray();
        var holding = new int[_owned.Length];
        var owner = new int[_owned.Length];
        for (var party = 0; party < Parties; party++)
        {
            for (var i = _first[party]; i < _first[party + 1]; i++)
            {
                owner[i] = party;
                holding[next[_owned[i]]++] = i;
            }
        }

        return (first, holding, owner);
    }
}
