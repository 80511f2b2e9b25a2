namespace Tidewaiter.Parties.Matching;

/// <summary>A word of a list that is like a word looked for.</summary>
/// <param name="Word">Its number in the vocabulary.</param>
/// <param name="Likeness">How alike: see <see cref="WordSimilarity"/>.</param>
internal readonly record struct Hit(int Word, float Likeness);
