namespace Tidewaiter.Parties;

/// <summary>Brings what registers say of the same two parties together into one holding.</summary>
/// <remarks>
/// Stakes in one register are parcels, and add up. Two registers tell of one stake: where both can be true it is what both allow, and where they cannot it is
/// the greater of what they say, never their sum, and the holding is disputed.
/// </remarks>
internal sealed class StakeMerge(int atMost)
{
    private readonly HashSet<int> _disputed = [];
    private int[] _owned = new int[atMost];
    private long[] _min = new long[atMost];
    private long[] _max = new long[atMost];

    public int Count { get; private set; }

    /// <summary>Adds all stakes of one owner, and puts them in order.</summary>
    public void Add(Span<StakeRow> stakes)
    {
        Sort(stakes);
        for (var i = 0; i < stakes.Length;)
        {
            var start = i;
            var (owner, owned) = (stakes[i].Owner, stakes[i].Owned);
            var (min, max, disputed) = (0L, Share.Whole, false);
            while (i < stakes.Length && stakes[i].Owned == owned)
            {
                var source = stakes[i].Source;
                var isFirst = i == start;
                var (low, high) = (0L, 0L);
                for (; i < stakes.Length && stakes[i].Owned == owned && stakes[i].Source == source; i++)
                {
                    low = Math.Min(Share.Whole, low + stakes[i].Share.Min.Parts);
                    high = Math.Min(Share.Whole, high + stakes[i].Share.Max.Parts);
                }

                disputed |= !isFirst && (low > max || high < min);
                (min, max) = (Math.Max(min, low), isFirst || !disputed ? Math.Min(max, high) : Math.Max(max, high));
            }

            if (owner != owned)
            {
                Put(owned, min, max, disputed);
            }
        }
    }

    public (int[] Owned, long[] Min, long[] Max, HashSet<int> Disputed) Done()
    {
        Array.Resize(ref _owned, Count);
        Array.Resize(ref _min, Count);
        Array.Resize(ref _max, Count);
        return (_owned, _min, _max, _disputed);
    }

    private void Put(int owned, long min, long max, bool disputed)
    {
        if (disputed)
        {
            _disputed.Add(Count);
        }

        (_owned[Count], _min[Count], _max[Count]) = (owned, min, max);
        Count++;
    }

    // Most owners hold one or two things.
    private static void Sort(Span<StakeRow> stakes)
    {
        if (stakes.Length > 24)
        {
            stakes.Sort((left, right) => Key(left).CompareTo(Key(right)));
            return;
        }

        for (var i = 1; i < stakes.Length; i++)
        {
            var stake = stakes[i];
            var at = i;
            for (; at > 0 && Key(stake) < Key(stakes[at - 1]); at--)
            {
                stakes[at] = stakes[at - 1];
            }

            stakes[at] = stake;
        }
    }

    private static long Key(in StakeRow stake) => ((long)stake.Owned << 32) | (uint)stake.Source;
}
