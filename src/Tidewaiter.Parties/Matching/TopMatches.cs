namespace Tidewaiter.Parties.Matching;

/// <summary>The best parties so far, each by its best name, and the bar the next one has to reach.</summary>
internal sealed class TopMatches(int most, float least)
{
    private readonly List<Candidate> _best = [];

    /// <summary>Log-odds below which nothing can enter any more.</summary>
    public float Bar => _best.Count < most ? least : Math.Max(least, _best[^1].LogOdds);

    /// <summary>The best parties, best first; at equal odds in the order of the list.</summary>
    public IReadOnlyList<Candidate> Best => _best;

    public void Offer(in Candidate one)
    {
        if (one.LogOdds < least)
        {
            return;
        }

        for (var i = 0; i < _best.Count; i++)
        {
            if (_best[i].Party == one.Party && ReferenceEquals(_best[i].Table, one.Table))
            {
                if (!Before(one, _best[i]))
                {
                    return;
                }

                _best.RemoveAt(i);
                break;
            }
        }

        var at = _best.Count;
        while (at > 0 && Before(one, _best[at - 1]))
        {
            at--;
        }

        _best.Insert(at, one);
        if (_best.Count > most)
        {
            _best.RemoveAt(most);
        }
    }

    private static bool Before(in Candidate a, in Candidate b) => a.LogOdds != b.LogOdds ? a.LogOdds > b.LogOdds
        : ReferenceEquals(a.Table, b.Table) && (a.Party != b.Party ? a.Party < b.Party : a.Name < b.Name);
}
