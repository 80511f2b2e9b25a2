namespace Tidewaiter.Reading;

/// <summary>What somebody who misspelt a name most likely meant.</summary>
internal static class Nearest
{
    // Longer words are no slips of the pen, and comparing them costs time.
    private const int Longest = 80;

    /// <summary>The candidate with the fewest letters to change, at most one in three; <c>null</c> when none is near.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > Longest)
        {
            return null;
        }

        return candidates
            .Where(candidate => candidate.Length <= Longest)
            .Select(candidate => (Candidate: candidate, Changes: Changes(word, candidate)))
            .Where(pair => pair.Changes <= Math.Max(1, Math.Min(word.Length, pair.Candidate.Length) / 3))
            .OrderBy(pair => pair.Changes)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .Select(pair => pair.Candidate)
            .FirstOrDefault();
    }

    // Letters added, dropped or replaced, whatever their case.
    private static int Changes(string one, string other)
    {
        Span<int> row = stackalloc int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
        {
            row[column] = column;
        }

        foreach (var letter in one)
        {
            var diagonal = row[0]++;
            for (var column = 1; column <= other.Length; column++)
            {
                var same = char.ToUpperInvariant(letter) == char.ToUpperInvariant(other[column - 1]) ? 0 : 1;
                (diagonal, row[column]) = (row[column], Math.Min(Math.Min(row[column], row[column - 1]) + 1, diagonal + same));
            }
        }

        return row[^1];
    }
}
