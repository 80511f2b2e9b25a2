namespace Tidewaiter.Parties.Matching;

/// <summary>Words looked for beside words of a listed name.</summary>
/// <param name="Start">The first word looked for.</param>
/// <param name="Length">How many words looked for.</param>
/// <param name="Word">The first word of the listed name.</param>
/// <param name="Words">How many words of the listed name.</param>
/// <param name="Likeness">How alike.</param>
/// <param name="Weight">What their agreement tells, in nats.</param>
/// <param name="FromHan">Compared by the sound of Chinese characters.</param>
internal readonly record struct WordPair(int Start, int Length, int Word, int Words, float Likeness, float Weight, bool FromHan)
{
    /// <summary>A single letter beside a word that begins with it.</summary>
    public bool IsLetter { get; init; }

    // Ties by place, so that the answer never depends on the order in which pairs were found.
    public static readonly Comparison<WordPair> BestFirst = (a, b) =>
    {
        var byWorth = (b.Likeness * b.Weight).CompareTo(a.Likeness * a.Weight);
        return byWorth != 0 ? byWorth : a.Start != b.Start ? a.Start - b.Start : a.Word != b.Word ? a.Word - b.Word : b.Length + b.Words - a.Length - a.Words;
    };
}
