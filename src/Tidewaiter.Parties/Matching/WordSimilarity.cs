using Tidewaiter.Parties.Names;

namespace Tidewaiter.Parties.Matching;

/// <summary>How alike two words are, from 0 (not at all) to 1 (the same). This is the definition; <see cref="Vocabulary.Find"/> is the fast way to all that are not 0.</summary>
internal static class WordSimilarity
{
    /// <summary>Less than this is nothing.</summary>
    public const float Floor = 0.62f;

    public const float SameSound = 0.97f;
    private const float SameMeaning = 0.95f;
    private const float SameGivenName = 0.88f;
    private const float SameConsonants = 0.84f;
    private const float NearConsonants = 0.72f;

    // Where the writing shows no vowels, none are missing.
    private const float AllConsonants = 0.93f;
    private const int ShortWord = 4;
    private const float Abbreviated = 0.78f;
    private const float Rendered = 0.80f;
    private const float NearRendered = 0.66f;
    private const float CostPerLetter = 1.25f;

    public static float Of(QueryWord query, ListWord word)
    {
        if (query.Text == word.Text)
        {
            return 1;
        }

        if (query.IsNumber || word.Role is WordRole.Number or WordRole.Initial)
        {
            return query.MeansAlso(word.Text) ? SameMeaning : 0;
        }

        if (query.IsSmall || query.IsJoined)
        {
            return query.Key == word.Key ? SameSound : 0;
        }

        if (query.Key == word.Key)
        {
            return SameSound;
        }

        var best = query.MeansAlso(word.Text) ? SameMeaning : 0;
        if (query.GivenName >= 0 && query.GivenName == word.GivenName)
        {
            best = Math.Max(best, SameGivenName);
        }

        best = Math.Max(best, OfConsonants(query, word));
        if (query.Coarse.Length >= 2)
        {
            best = Math.Max(best, query.Coarse == word.Coarse ? query.Coarse.Length >= 3 ? Rendered : NearRendered
                : query.Coarse.Length >= 4 && Edits.AtMost(query.Coarse, word.Coarse, 1) ? NearRendered : 0);
        }

        if (IsPrefix(query.Key, word.Key) || IsPrefix(word.Key, query.Key))
        {
            best = Math.Max(best, Abbreviated);
        }

        if (best < SameConsonants || best < SameGivenName)
        {
            best = Math.Max(best, OfSpelling(query.Key, word.Key));
        }

        return best >= Floor ? best : 0;
    }

    /// <summary>Edits that two spellings may be apart, by the longer one's length.</summary>
    public static int EditsAllowed(int length) => length switch { <= 3 => 0, <= 5 => 1, <= 11 => 2, _ => 3 };

    /// <summary>Whether one word can be cut off from the other: <c>Comm</c>, <c>Ufim</c>.</summary>
    public static bool IsPrefix(string shorter, string longer) =>
        shorter.Length >= 4 && shorter.Length < longer.Length && shorter.Length * 2 >= longer.Length && longer.StartsWith(shorter, StringComparison.Ordinal);

    /// <summary>The shortest skeleton that counts, by whether the writing shows vowels at all.</summary>
    public static int SkeletonNeeded(QueryWord query) => query.Unvowelled ? 1 : 3;

    private static float OfConsonants(QueryWord query, ListWord word)
    {
        var length = query.Skeleton.Length;
        if (length < SkeletonNeeded(query))
        {
            return 0;
        }

        if (query.Skeleton == word.Skeleton)
        {
            return !query.Unvowelled ? SameConsonants : length >= 3 ? AllConsonants : length == 2 ? SameConsonants : word.Key.Length <= ShortWord ? NearConsonants : 0;
        }

        return query.Unvowelled && length >= 4 && Edits.AtMost(query.Skeleton, word.Skeleton, 1) ? NearConsonants : 0;
    }

    private static float OfSpelling(string a, string b)
    {
        var longer = Math.Max(a.Length, b.Length);
        var allowed = EditsAllowed(longer);
        return allowed == 0 || !Edits.AtMost(a, b, allowed) ? 0 : Math.Max(0, 1 - (CostPerLetter * Edits.Cost(a, b) / longer));
    }
}
