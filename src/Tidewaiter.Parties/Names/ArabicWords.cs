namespace Tidewaiter.Parties.Names;

/// <summary>Takes Arabic words apart where Latin spellings do: the article, servant-of, father-of, and the mark of feminine words, which is not heard.</summary>
internal static class ArabicWords
{
    private const string Article = "ال";
    private const string God = "الله";
    private const string Servant = "عبد";
    private static readonly (string Arabic, string Latin)[] Small = [(Servant, "abdul"), ("أبو", "abu"), ("ابو", "abu"), ("أبي", "abu"), ("بن", "bin"), ("ابن", "bin"), ("آل", "al"), ("و", "wa")];

    public static string Part(string name)
    {
        if (!name.AsSpan().ContainsAnyInRange('\u0600', '\u06FF'))
        {
            return name;
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(ParsedName.MostWords).ToList();
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i] == God)
            {
                words[i - 1] += God;
                words.RemoveAt(i--);
            }
        }

        return string.Join(' ', words.Select(Word));
    }

    private static string Word(string word)
    {
        foreach (var (arabic, latin) in Small)
        {
            if (word == arabic)
            {
                return latin;
            }
        }

        if (word.StartsWith(Servant + Article, StringComparison.Ordinal) && word.Length > 8 && !word.StartsWith(Servant + God, StringComparison.Ordinal))
        {
            return "abdul " + Bare(word[(Servant.Length + Article.Length)..]);
        }

        return word.StartsWith(Article, StringComparison.Ordinal) && word.Length > 4 ? "al " + Bare(word[Article.Length..]) : Bare(word);
    }

    private static string Bare(string word) => word.Length > 2 && word[^1] is 'ة' or 'ه' ? word[..^1] : word;
}
