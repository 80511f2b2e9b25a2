using System.Collections.Frozen;

namespace Tidewaiter.Parties.Names;

/// <summary>What is known of single words: their role, and the one word that stands for all spellings and languages of a common one.</summary>
internal static class WordLists
{
    private static readonly FrozenDictionary<string, WordRole> Small = SmallWords().ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Whole = Common().Where(entry => !entry.Spelling.EndsWith('*'))
        .GroupBy(entry => entry.Spelling).ToFrozenDictionary(group => group.Key, group => group.First().Word, StringComparer.Ordinal);

    // Longest stem first: "elektronik*" before "elektr*".
    private static readonly FrozenDictionary<string, string> Stems = Common().Where(entry => entry.Spelling.EndsWith('*'))
        .GroupBy(entry => entry.Spelling[..^1]).ToFrozenDictionary(group => group.Key, group => group.First().Word, StringComparer.Ordinal);

    private static readonly int LongestStem = Stems.Keys.Max(stem => stem.Length);

    private static readonly FrozenDictionary<string, int> GivenNames = WordData.Named("nicknames.txt")
        .SelectMany((line, group) => line.Entries.Split(' ').Append(line.Name).Select(name => (name, group)))
        .GroupBy(entry => entry.name).ToFrozenDictionary(entries => entries.Key, entries => entries.First().group, StringComparer.Ordinal);

    /// <summary>A common word's own spelling, or <c>null</c>.</summary>
    public static string? CommonWord(string word)
    {
        if (Whole.TryGetValue(word, out var known))
        {
            return known;
        }

        var stems = Stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(word.Length, LongestStem); length >= 3; length--)
        {
            if (stems.TryGetValue(word.AsSpan(0, length), out known))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>Particles, titles, fillers.</summary>
    public static WordRole? SmallWord(string word) => Small.TryGetValue(word, out var role) ? role : null;

    /// <summary>The group of forms of one given name, or -1.</summary>
    public static int GivenName(string word) => GivenNames.TryGetValue(word, out var group) ? group : -1;

    private static IEnumerable<KeyValuePair<string, WordRole>> SmallWords() =>
        from line in WordData.Named("small-words.txt")
        from word in line.Entries.Split(' ')
        group line.Name by word into names
        select KeyValuePair.Create(names.Key, Enum.Parse<WordRole>(names.First(), ignoreCase: true));

    private static IEnumerable<(string Spelling, string Word)> Common() =>
        from line in WordData.Named("words.txt")
        from spelling in line.Entries.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(line.Name)
        select (spelling, line.Name);
}
