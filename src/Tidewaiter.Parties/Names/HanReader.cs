using System.Collections.Frozen;
using AnyAscii;

namespace Tidewaiter.Parties.Names;

/// <summary>Reads Chinese characters in a name: what the dictionary knows becomes English words, the rest sounds.</summary>
/// <remarks>A Chinese company name is place, brand, trade and form in that order; only the brand has no translation.</remarks>
internal static class HanReader
{
    private static readonly FrozenDictionary<string, string[][]> Glosses = WordData.Lines("han.txt")
        .Select(line => line.Split(' ', 2)).GroupBy(parts => parts[0])
        .ToFrozenDictionary(group => group.Key, group => Readings(group.First()[1]), StringComparer.Ordinal);

    private static readonly FrozenDictionary<char, string> Polyphones = WordData.Characters("pinyin.txt");
    private static readonly int Longest = Glosses.Keys.Max(word => word.Length);

    /// <summary>The words of a run of characters. <paramref name="known"/> tells which spellings a list holds, so that sounds are cut where names are.</summary>
    public static IEnumerable<NameWord> Read(string run, Func<string, bool>? known)
    {
        for (var i = 0; i < run.Length;)
        {
            var start = i;
            var length = 0;
            while (i < run.Length && (length = DictionaryWord(run, i, i == start)) == 0)
            {
                i++;
            }

            if (i > start)
            {
                foreach (var word in Sounds(run[start..i], known))
                {
                    yield return word;
                }
            }

            if (i < run.Length)
            {
                foreach (var word in Glossed(run.Substring(i, length)))
                {
                    yield return word;
                }

                i += length;
            }
        }
    }

    /// <summary>One syllable per character.</summary>
    public static List<string> Syllables(string run)
    {
        var syllables = new List<string>(run.Length);
        foreach (var rune in run.EnumerateRunes())
        {
            var syllable = rune.IsBmp && Polyphones.TryGetValue((char)rune.Value, out var reading) ? reading.Split('>')[^1] : rune.ToString().Transliterate();
            syllables.Add(syllable.ToLowerInvariant());
        }

        return syllables;
    }

    // A single character means what the dictionary says only where it stands alone between words: inside a brand it is a sound.
    private static int DictionaryWord(string run, int at, bool atStart)
    {
        var words = Glosses.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, run.Length - at); length > 1; length--)
        {
            if (words.ContainsKey(run.AsSpan(at, length)))
            {
                return length;
            }
        }

        return atStart && words.ContainsKey(run.AsSpan(at, 1)) && (at + 1 == run.Length || DictionaryWord(run, at + 1, false) > 0) ? 1 : 0;
    }

    private static IEnumerable<NameWord> Glossed(string word)
    {
        var readings = Glosses[word];
        for (var i = 0; i < readings[0].Length; i++)
        {
            var text = readings[0][i];
            var also = readings[0].Length == 1 ? readings.Skip(1).Where(reading => reading.Length == 1).Select(reading => reading[0]) : [];
            yield return NameParser.Word(text, word) with { Also = [.. also] };
        }
    }

    private static IEnumerable<NameWord> Sounds(string run, Func<string, bool>? known)
    {
        var syllables = Syllables(run);
        foreach (var (start, length) in Cut(syllables, known))
        {
            var text = string.Concat(syllables.Skip(start).Take(length));
            yield return new NameWord(text, WordRole.Proper) { FromHan = true, Coarse = SoundKey.Coarse(syllables.Skip(start).Take(length)), Written = run.Substring(start, Math.Min(length, run.Length - start)) };
        }
    }

    // The cut whose pieces a list knows best: longer known pieces are worth more than short ones.
    private static List<(int Start, int Length)> Cut(List<string> syllables, Func<string, bool>? known)
    {
        const int longestPiece = 5;
        var n = syllables.Count;
        if (known is null || n == 1 || n > 12)
        {
            return [(0, n)];
        }

        var best = new (double Worth, int Length)[n + 1];
        for (var i = n - 1; i >= 0; i--)
        {
            best[i] = (double.MinValue, 1);
            for (var length = 1; length <= Math.Min(n, n - i); length++)
            {
                var whole = length == n;
                if (length > longestPiece && !whole)
                {
                    continue;
                }

                var isKnown = known(SoundKey.Of(string.Concat(syllables.Skip(i).Take(length))));
                var worth = best[i + length].Worth + (isKnown ? (length * length) + (length == 1 ? -0.6 : 0) : whole ? 0.5 : -1.0);
                if (worth > best[i].Worth)
                {
                    best[i] = (worth, length);
                }
            }
        }

        var pieces = new List<(int, int)>();
        for (var i = 0; i < n; i += best[i].Length)
        {
            pieces.Add((i, best[i].Length));
        }

        return pieces;
    }

    private static string[][] Readings(string entry) => entry == "-"
        ? [[]]
        : [.. entry.Split('/').Select(reading => reading.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
