using System.Numerics;

namespace Tidewaiter.Parties.Matching;

/// <summary>Every word of a list, found by likeness. A few ten thousand words tell all names apart, so each word looked for is compared with all of them.</summary>
internal sealed class Vocabulary
{
    private const int Block = 8;
    private readonly ListWord[] _words;          // by length of key
    private readonly ulong[] _signatures;
    private readonly ulong[] _skeletons;
    private readonly ulong[] _coarse;
    private readonly int[] _starts;              // the first word whose key has that length
    private readonly int[] _byKey;               // alphabetical
    private readonly Dictionary<string, int> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _firstOfKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _bySkeleton;
    private readonly Dictionary<string, int[]> _byCoarse;
    private readonly Dictionary<int, int[]> _byGivenName;

    /// <summary>Takes words sorted by the length of their keys.</summary>
    public Vocabulary(ListWord[] words)
    {
        _words = words;
        _signatures = [.. words.Select(word => Edits.Signature(word.Key))];
        _skeletons = [.. words.Select(word => Edits.Signature(word.Skeleton))];
        _coarse = [.. words.Select(word => Edits.Signature(word.Coarse))];
        var longest = words.Length == 0 ? 0 : words[^1].Key.Length;
        _starts = new int[longest + 2];
        for (int length = 0, at = 0; length < _starts.Length; length++)
        {
            while (at < words.Length && words[at].Key.Length < length)
            {
                at++;
            }

            _starts[length] = at;
        }

        _byKey = [.. Enumerable.Range(0, words.Length)];
        Array.Sort(_byKey, (a, b) => string.CompareOrdinal(words[a].Key, words[b].Key));
        for (var i = 0; i < _byKey.Length; i++)
        {
            _firstOfKey.TryAdd(words[_byKey[i]].Key, i);
        }

        for (var i = 0; i < words.Length; i++)
        {
            _byText[words[i].Text] = i;
        }

        _bySkeleton = Group(word => word.Skeleton);
        _byCoarse = Group(word => word.Coarse);
        _byGivenName = Enumerable.Range(0, words.Length).Where(i => words[i].GivenName >= 0).GroupBy(i => words[i].GivenName).ToDictionary(group => group.Key, group => group.ToArray());
    }

    public int Count => _words.Length;

    public ListWord this[int index] => _words[index];

    /// <summary>The number of a word, or -1.</summary>
    public int IndexOf(string text) => _byText.TryGetValue(text, out var index) ? index : -1;

    /// <summary>Whether a word sounds like that.</summary>
    public bool Knows(string key) => _firstOfKey.ContainsKey(key);

    /// <summary>Every word that is like the one looked for, each once, in no order.</summary>
    public void Find(QueryWord query, ScratchSet seen, List<Hit> hits)
    {
        Try(query, IndexOf(query.Text), seen, hits);
        foreach (var other in query.Also)
        {
            Try(query, IndexOf(other), seen, hits);
        }

        if (query.IsSmall || query.IsJoined)
        {
            FindSound(query, query.Key, seen, hits);
        }
        else if (!query.IsNumber)
        {
            FindByForm(query, seen, hits);
            FindBySpelling(query, seen, hits);
        }

        seen.Clear();
    }

    private void FindByForm(QueryWord query, ScratchSet seen, List<Hit> hits)
    {
        // Everything that begins like it, and every beginning of it.
        if (query.Key.Length >= 4)
        {
            for (var i = FirstFrom(query.Key); i < _byKey.Length && _words[_byKey[i]].Key.StartsWith(query.Key, StringComparison.Ordinal); i++)
            {
                Try(query, _byKey[i], seen, hits);
            }
        }

        for (var length = Math.Min(4, query.Key.Length); length <= query.Key.Length; length++)
        {
            FindSound(query, query.Key[..length], seen, hits);
        }

        if (query.GivenName >= 0 && _byGivenName.TryGetValue(query.GivenName, out var names))
        {
            TryAll(query, names, seen, hits);
        }

        if (query.Skeleton.Length >= WordSimilarity.SkeletonNeeded(query) && _bySkeleton.TryGetValue(query.Skeleton, out var skeletons))
        {
            TryAll(query, skeletons, seen, hits);
        }

        if (query.Coarse.Length >= 2 && _byCoarse.TryGetValue(query.Coarse, out var coarse))
        {
            TryAll(query, coarse, seen, hits);
        }

        if (query.Unvowelled && query.Skeleton.Length >= 4)
        {
            Scan(query, query.Skeleton, word => word.Skeleton, _skeletons, seen, hits);
        }

        if (query.Coarse.Length >= 4)
        {
            Scan(query, query.Coarse, word => word.Coarse, _coarse, seen, hits);
        }
    }

    private void FindSound(QueryWord query, string key, ScratchSet seen, List<Hit> hits)
    {
        if (_firstOfKey.TryGetValue(key, out var i))
        {
            for (; i < _byKey.Length && _words[_byKey[i]].Key == key; i++)
            {
                Try(query, _byKey[i], seen, hits);
            }
        }
    }

    private void FindBySpelling(QueryWord query, ScratchSet seen, List<Hit> hits)
    {
        Span<ulong> places = stackalloc ulong[128];
        var inRegister = Edits.Places(query.Key, places);
        var signature = Edits.Signature(query.Key);
        var most = WordSimilarity.EditsAllowed(query.Key.Length + WordSimilarity.EditsAllowed(query.Key.Length + 3));
        for (var length = Math.Max(1, query.Key.Length - most); length <= query.Key.Length + most && length + 1 < _starts.Length; length++)
        {
            var allowed = WordSimilarity.EditsAllowed(Math.Max(length, query.Key.Length));
            if (allowed > 0 && Math.Abs(length - query.Key.Length) <= allowed)
            {
                var end = _starts[length + 1];
                for (var block = _starts[length]; block < end; block += Block)
                {
                    for (var near = Edits.MayBeWithin(_signatures.AsSpan(block, Math.Min(Block, end - block)), signature, allowed, length - query.Key.Length); near != 0; near &= near - 1)
                    {
                        var word = block + BitOperations.TrailingZeroCount(near);
                        if (!inRegister || Edits.AtMost(places, query.Key.Length, _words[word].Key, allowed))
                        {
                            Try(query, word, seen, hits);
                        }
                    }
                }
            }
        }
    }

    // One edit between forms without vowels, whatever the words' own lengths.
    private void Scan(QueryWord query, string form, Func<ListWord, string> formOf, ulong[] signatures, ScratchSet seen, List<Hit> hits)
    {
        var signature = Edits.Signature(form);
        for (var block = 0; block < signatures.Length; block += Block)
        {
            for (var near = Edits.MayBeWithin(signatures.AsSpan(block, Math.Min(Block, signatures.Length - block)), signature, 1, 0); near != 0; near &= near - 1)
            {
                var word = block + BitOperations.TrailingZeroCount(near);
                if (Edits.AtMost(form, formOf(_words[word]), 1))
                {
                    Try(query, word, seen, hits);
                }
            }
        }
    }

    private void TryAll(QueryWord query, int[] words, ScratchSet seen, List<Hit> hits)
    {
        foreach (var word in words)
        {
            Try(query, word, seen, hits);
        }
    }

    private void Try(QueryWord query, int word, ScratchSet seen, List<Hit> hits)
    {
        if (word >= 0 && seen.Add(word))
        {
            var likeness = WordSimilarity.Of(query, _words[word]);
            if (likeness > 0)
            {
                hits.Add(new Hit(word, likeness));
            }
        }
    }

    private int FirstFrom(string key)
    {
        var low = 0;
        var high = _byKey.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_words[_byKey[middle]].Key, key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private Dictionary<string, int[]> Group(Func<ListWord, string> by) => Enumerable.Range(0, _words.Length)
        .Where(i => by(_words[i]).Length > 0).GroupBy(i => by(_words[i]), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
