using Tidewaiter.Parties.Names;

namespace Tidewaiter.Parties.Matching;

/// <summary>Looks one reading of a name up in one table. Loses nothing: a name is passed over only when no comparison with it could reach the score asked for.</summary>
/// <remarks>
/// First every word looked for is compared with the whole vocabulary. Walking the names that hold a like word sums up, for each, the most that can agree.
/// From that follows the highest log-odds it could have; names are compared in full from the highest down, until the next cannot enter any more.
/// One searcher serves one thread.
/// </remarks>
internal sealed class NameSearcher
{
    private const int MostRemembered = 20_000;

    private readonly NameTable _table;
    private readonly ScoreModel _model;
    private readonly Aligner _aligner = new();
    private readonly ScratchSet _seen;
    private readonly Dictionary<(string, bool, bool), Hit[]> _remembered = [];
    private readonly List<Hit> _hits = [];
    private readonly List<float[]> _likeness = [];
    private readonly List<Hit[]> _filled = [];
    private readonly float[] _agreed;      // by name: the most that can agree
    private readonly float[] _agreement;   // by name: the same, less what spelling takes away
    private readonly float[] _likest;      // by name: the most alike of its words
    private readonly float[] _found;       // by name: the most of the query that can be found
    private readonly (float Agreed, float Agreement)[] _slot;   // by name: what the last slot counted
    private readonly int[] _last;          // by name: the last slot that counted
    private readonly List<int> _touched = [];
    private readonly List<(float Bound, int Name)> _candidates = [];
    private readonly Func<int, int, float> _likenessOf;

    public NameSearcher(NameTable table, ScoreModel model)
    {
        _table = table;
        _model = model;
        _seen = new ScratchSet(table.Vocabulary.Count);
        _agreed = new float[table.Count];
        _agreement = new float[table.Count];
        _likest = new float[table.Count];
        _slot = new (float, float)[table.Count];
        _found = new float[table.Count];
        _last = new int[table.Count];
        _likenessOf = (slot, word) => _likeness[slot][word];
    }

    /// <summary>Comparisons made in full since the searcher was built.</summary>
    public long Compared { get; private set; }

    /// <summary>Offers every name that may reach the collector's bar. <paramref name="sides"/> judges a party by its number; <c>null</c> leaves it out.</summary>
    public void Search(Query query, Func<int, Sides?> sides, TopMatches top)
    {
        Fill(query);
        Walk(query);
        Bound(query, sides, top);
        _candidates.Sort((a, b) => a.Bound != b.Bound ? b.Bound.CompareTo(a.Bound) : a.Name - b.Name);
        foreach (var (bound, name) in _candidates)
        {
            if (bound < top.Bar)
            {
                break;
            }

            Compared++;
            var features = _aligner.Compare(query, _table, name, _likenessOf, sides(_table.Parties[name])!.Value);
            top.Offer(new Candidate(query, _table, name, _table.Parties[name], features, _model.LogOdds(features)));
        }

        Empty();
    }

    private void Fill(Query query)
    {
        for (var s = 0; s < query.Slots.Count; s++)
        {
            if (_likeness.Count <= s)
            {
                _likeness.Add(new float[_table.Vocabulary.Count]);
            }

            var hits = HitsOf(query.Slots[s].Word);
            foreach (var hit in hits)
            {
                _likeness[s][hit.Word] = hit.Likeness;
            }

            _filled.Add(hits);
        }
    }

    private Hit[] HitsOf(QueryWord word)
    {
        // What else a word may mean depends on more than its spelling: that is not remembered.
        var key = (word.Text, word.FromHan, word.Unvowelled);
        var remember = word.Also.Count == 0 && !word.IsJoined && !word.IsSmall;
        if (remember && _remembered.TryGetValue(key, out var known))
        {
            return known;
        }

        _hits.Clear();
        _table.Vocabulary.Find(word, _seen, _hits);
        var found = _hits.ToArray();
        if (remember)
        {
            if (_remembered.Count >= MostRemembered)
            {
                _remembered.Clear();
            }

            _remembered[key] = found;
        }

        return found;
    }

    private void Walk(Query query)
    {
        for (var s = 0; s < query.Slots.Count; s++)
        {
            var slot = query.Slots[s];
            var asked = 0f;
            for (var i = slot.Start; i < slot.Start + slot.Length; i++)
            {
                asked += query.Words[i].Weight;
            }

            foreach (var hit in _filled[s])
            {
                // A small word opens nothing by itself, unless the list holds it as a word of weight.
                if (slot.Word.IsSmall && !query.OpenBySmallWords && IsSmall(_table.Vocabulary[hit.Word].Role))
                {
                    continue;
                }

                var weight = _table.Vocabulary[hit.Word].Weight;
                foreach (var name in _table.NamesWith(hit.Word))
                {
                    Count(s, name, weight, hit.Likeness, asked);
                }
            }

            foreach (var join in slot.Word.IsSmall ? [] : query.JoinsOf(s))
            {
                var weight = 0f;
                foreach (var word in _table.WordsOf(join.Name).Slice(join.Start, join.Length))
                {
                    weight += _table.Vocabulary[word].Weight;
                }

                Count(s, join.Name, weight, WordSimilarity.SameSound, asked);
            }
        }
    }

    private static bool IsSmall(WordRole role) => role is WordRole.Particle or WordRole.Title or WordRole.Filler or WordRole.Initial;

    // A slot agrees with one word of a name at most, so its best counts.
    private void Count(int slot, int name, float agreed, float likeness, float asked)
    {
        var agreement = agreed * likeness;
        _likest[name] = Math.Max(_likest[name], likeness);
        if (_last[name] == 0)
        {
            _touched.Add(name);
        }

        if (_last[name] != slot + 1)
        {
            _last[name] = slot + 1;
            _found[name] += asked;
            _slot[name] = default;
        }

        ref var best = ref _slot[name];
        if (agreed > best.Agreed)
        {
            _agreed[name] += agreed - best.Agreed;
            best.Agreed = agreed;
        }

        if (agreement > best.Agreement)
        {
            _agreement[name] += agreement - best.Agreement;
            best.Agreement = agreement;
        }
    }

    private void Bound(Query query, Func<int, Sides?> sides, TopMatches top)
    {
        // Small words open nothing, but where a name is opened they may agree.
        float total = 0, small = 0;
        foreach (var word in query.Words)
        {
            total += word.Weight;
            small += word.IsSmall ? Math.Max(word.Weight, WordWeights.Initial) : 0;
        }

        // Names that share small words and single letters alone: only where they hold many letters, or next to nothing is asked for.
        var best = Math.Max(0, _model.LogOdds(Sides.Best)) + Slack;
        for (var letters = 0; letters <= _table.MostInitials; letters++)
        {
            var most = small + (letters * WordWeights.Initial);
            if (_model.Highest(most, most, 0, Math.Max(0, total - most), 0) + best >= top.Bar)
            {
                Open(_table.NamesByInitials[letters]);
            }
        }

        foreach (var name in _touched)
        {
            var free = small + (_table.Initials[name] * WordWeights.Initial);
            if (free <= 0 && _model.HighestOfAgreement(_agreement[name], 1 - _likest[name]) + best < top.Bar)
            {
                continue;
            }

            var agreed = _agreed[name] + free;
            var missing = Math.Max(0, total - _found[name] - free);
            var extra = Math.Max(0, _table.Weights[name] - agreed);
            var bound = Slack + _model.Highest(agreed, _agreement[name] + free, 1 - _likest[name], missing, extra);
            if (free > 0)
            {
                // Small words may be all that agrees: they are not held to their spelling.
                bound = Math.Max(bound, Slack + _model.Highest(free, free, 0, Math.Max(0, total - free), Math.Max(0, _table.Weights[name] - free)));
            }

            // Whoever shares a number is offered apart: here words have to do it.
            if (bound + best >= top.Bar && sides(_table.Parties[name]) is { } party && (bound += _model.LogOdds(party)) >= top.Bar)
            {
                _candidates.Add((bound, name));
            }
        }
    }

    // Sums of single precision taken in another order differ in their last digits.
    private const float Slack = 0.001f;

    private void Open(int[] names)
    {
        foreach (var name in names)
        {
            if (_last[name] == 0)
            {
                _touched.Add(name);
                _last[name] = -1;
            }
        }
    }

    private void Empty()
    {
        foreach (var name in _touched)
        {
            _agreed[name] = 0;
            _agreement[name] = 0;
            _likest[name] = 0;
            _found[name] = 0;
            _last[name] = 0;
        }

        for (var s = 0; s < _filled.Count; s++)
        {
            foreach (var hit in _filled[s])
            {
                _likeness[s][hit.Word] = 0;
            }
        }

        _touched.Clear();
        _candidates.Clear();
        _filled.Clear();
    }
}
