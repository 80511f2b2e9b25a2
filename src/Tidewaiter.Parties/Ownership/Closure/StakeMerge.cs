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

    /// <summary>Adds all stakes of one owner, given by their places.</summary>
    public void Add(ReadOnlySpan<StakeRow> stakes, Span<int> ofOwner)
    {
        Sort(stakes, ofOwner);
        for (var i = 0; i < ofOwner.Length;)
        {
            ref readonly var stake = ref stakes[ofOwner[i]];
            var start = i;
            var (min, max, disputed) = (0L, Share.Whole, false);
            while (i < ofOwner.Length && stakes[ofOwner[i]].Owned == stake.Owned)
            {
                var source = stakes[ofOwner[i]].Source;
                var isFirst = i == start;
                var (low, high) = (0L, 0L);
                for (; i < ofOwner.Length && stakes[ofOwner[i]].Owned == stake.Owned && stakes[ofOwner[i]].Source == source; i++)
                {
                    low = Math.Min(Share.Whole, low + stakes[ofOwner[i]].Share.Min.Parts);
                    high = Math.Min(Share.Whole, high + stakes[ofOwner[i]].Share.Max.Parts);
                }

                disputed |= !isFirst && (low > max || high < min);
                (min, max) = (Math.Max(min, low), isFirst || !disputed ? Math.Min(max, high) : Math.Max(max, high));
            }

            if (stake.Owner != stake.Owned)
            {
                Put(stake.Owned, min, max, disputed);
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
    private static void Sort(ReadOnlySpan<StakeRow> stakes, Span<int> places)
    {
        if (places.Length < 2)
        {
            return;
        }

        if (places.Length > 24)
        {
            var keys = new long[places.Length];
            for (var i = 0; i < keys.Length; i++)
            {
                keys[i] = ((long)stakes[places[i]].Owned << 32) | (uint)stakes[places[i]].Source;
            }

            keys.AsSpan().Sort(places);
            return;
        }

        for (var i = 1; i < places.Length; i++)
        {
            var place = places[i];
            var key = (stakes[place].Owned, stakes[place].Source);
            var at = i;
            for (; at > 0 && key.CompareTo((stakes[places[at - 1]].Owned, stakes[places[at - 1]].Source)) < 0; at--)
            {
                places[at] = places[at - 1];
            }

            places[at] = place;
        }
    }
}
