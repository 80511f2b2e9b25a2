using Tidewaiter.Parties.Names;

namespace Tidewaiter.Parties.Matching;

/// <summary>The names of a list, word by word, in flat arrays: who bears them, where each word occurs, what neighbours spell together.</summary>
internal sealed class NameTable
{
    private const int MostJoined = 4;
    private const int ShortWord = 7;

    private NameTable(Vocabulary vocabulary, int[] parties, int[] written, int[] starts, int[] words, float[] weights, byte[] initials, int[] postingStarts, int[] postings, ulong[] joinKeys, Join[] joins)
    {
        Vocabulary = vocabulary;
        Parties = parties;
        Written = written;
        _starts = starts;
        _words = words;
        Weights = weights;
        Initials = initials;
        MostInitials = initials.Length == 0 ? 0 : initials.Max();
        NamesByInitials = [.. Enumerable.Range(0, MostInitials + 1).Select(letters => Enumerable.Range(0, initials.Length).Where(name => initials[name] == letters).ToArray())];
        _postingStarts = postingStarts;
        _postings = postings;
        _joinKeys = joinKeys;
        _joins = joins;
    }

    private readonly int[] _starts;
    private readonly int[] _words;
    private readonly int[] _postingStarts;
    private readonly int[] _postings;
    private readonly ulong[] _joinKeys;
    private readonly Join[] _joins;

    public Vocabulary Vocabulary { get; }

    /// <summary>The party that bears each name.</summary>
    public int[] Parties { get; }

    /// <summary>Which of its party's names each one is: 0 the first, then the aliases.</summary>
    public int[] Written { get; }

    /// <summary>The weight of all words of each name.</summary>
    public float[] Weights { get; }

    /// <summary>How many words of each name are single letters.</summary>
    public byte[] Initials { get; }

    /// <summary>The most single letters in any name.</summary>
    public int MostInitials { get; }

    /// <summary>The names with no single letter, with one, and so on.</summary>
    public int[][] NamesByInitials { get; }

    public int Count => Parties.Length;

    /// <summary>The words of a name, in order.</summary>
    public ReadOnlySpan<int> WordsOf(int name) => _words.AsSpan(_starts[name], _starts[name + 1] - _starts[name]);

    /// <summary>The names of a party: its first, and how many.</summary>
    public (int First, int Count) NamesOf(int party)
    {
        var first = Array.BinarySearch(Parties, party);
        while (first > 0 && Parties[first - 1] == party)
        {
            first--;
        }

        var end = Math.Max(first, 0);
        while (end < Parties.Length && Parties[end] == party)
        {
            end++;
        }

        return (Math.Max(first, 0), first < 0 ? 0 : end - first);
    }

    /// <summary>The names that hold a word, ascending.</summary>
    public ReadOnlySpan<int> NamesWith(int word) => _postings.AsSpan(_postingStarts[word], _postingStarts[word + 1] - _postingStarts[word]);

    /// <summary>Where neighbouring words together sound like that.</summary>
    public ReadOnlySpan<Join> JoinsOf(string key)
    {
        var hash = Hash(key);
        var at = Array.BinarySearch(_joinKeys, hash);
        if (at < 0)
        {
            return [];
        }

        var end = at;
        while (at > 0 && _joinKeys[at - 1] == hash)
        {
            at--;
        }

        while (end < _joinKeys.Length && _joinKeys[end] == hash)
        {
            end++;
        }

        return _joins.AsSpan(at, end - at);
    }

    /// <summary>Builds the table of parsed names, each with the number of its party.</summary>
    public static NameTable Build(IReadOnlyList<(int Party, int Written, ParsedName Name)> names, WordWeights weights)
    {
        var found = new Dictionary<string, ListWord>(StringComparer.Ordinal);
        foreach (var (_, _, name) in names)
        {
            foreach (var word in name.Words)
            {
                if (!found.ContainsKey(word.Text))
                {
                    found.Add(word.Text, new ListWord(word.Text, word.Role) { Weight = weights.Of(word.Text, word.Role) });
                }
            }
        }

        var all = found.Values.ToArray();
        Array.Sort(all, (a, b) => a.Key.Length != b.Key.Length ? a.Key.Length - b.Key.Length : string.CompareOrdinal(a.Text, b.Text));
        var vocabulary = new Vocabulary(all);
        var starts = new int[names.Count + 1];
        var totals = new float[names.Count];
        var initials = new byte[names.Count];
        var words = new List<int>();
        var counts = new int[all.Length + 1];
        var joins = new List<(ulong Key, Join Join)>();
        for (var n = 0; n < names.Count; n++)
        {
            var name = names[n].Name.Words;
            for (var i = 0; i < name.Count; i++)
            {
                var word = vocabulary.IndexOf(name[i].Text);
                if (words.IndexOf(word, starts[n]) < 0)
                {
                    counts[word]++;
                }

                words.Add(word);
                totals[n] += all[word].Weight;
                initials[n] += all[word].Role is WordRole.Initial ? (byte)1 : (byte)0;
                AddJoins(joins, name, n, i);
            }

            starts[n + 1] = words.Count;
        }

        var postingStarts = new int[all.Length + 1];
        for (var w = 0; w < all.Length; w++)
        {
            postingStarts[w + 1] = postingStarts[w] + counts[w];
        }

        var postings = new int[postingStarts[^1]];
        var next = postingStarts.ToArray();
        for (var n = 0; n < names.Count; n++)
        {
            for (var i = starts[n]; i < starts[n + 1]; i++)
            {
                var at = next[words[i]];
                if (at == postingStarts[words[i]] || postings[at - 1] != n)
                {
                    postings[next[words[i]]++] = n;
                }
            }
        }

        joins.Sort((a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.Join.Name != b.Join.Name ? a.Join.Name - b.Join.Name : a.Join.Start - b.Join.Start);
        return new NameTable(vocabulary, [.. names.Select(name => name.Party)], [.. names.Select(name => name.Written)], starts, [.. words], totals, initials, postingStarts, postings, [.. joins.Select(join => join.Key)], [.. joins.Select(join => join.Join)]);
    }

    // "Tide Water", "Yi Lu Fa": pairs of words, and up to four short ones.
    private static void AddJoins(List<(ulong Key, Join Join)> joins, IReadOnlyList<NameWord> name, int number, int start)
    {
        var text = name[start].Text;
        for (var length = 2; length <= MostJoined && start + length <= name.Count; length++)
        {
            var next = name[start + length - 1];
            if (next.Role is WordRole.Number || name[start].Role is WordRole.Number || (length > 2 && (next.Text.Length >= ShortWord || name[start].Text.Length >= ShortWord)))
            {
                return;
            }

            text += next.Text;
            joins.Add((Hash(SoundKey.Of(text)), new Join(number, (byte)start, (byte)length)));
        }
    }

    private static ulong Hash(string text)
    {
        unchecked
        {
            var hash = 14695981039346656037ul;
            foreach (var c in text)
            {
                hash = (hash ^ c) * 1099511628211ul;
            }

            return hash;
        }
    }
}
