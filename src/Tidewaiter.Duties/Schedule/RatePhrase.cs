namespace Tidewaiter.Duties;

/// <summary>The words a rate stands on: <c>drained weight</c>, <c>the case and strap, band or bracelet</c>.</summary>
internal static class RatePhrase
{
    private const int MaxLength = 90;
    private const string The = "the ";

    /// <summary>Whether a text is nothing but words, or nothing at all.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetter(letter) && letter is not (' ' or ',' or '.' or '-'))
            {
                return false;
            }
        }

        return text.IsEmpty || (text.Length <= MaxLength && char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[^1]));
    }

    public static string WithoutThe(ReadOnlySpan<char> text)
    {
        while (text.StartsWith(The, StringComparison.Ordinal))
        {
            text = text[The.Length..];
        }

        return text.ToString();
    }

    public static string WithThe(ReadOnlySpan<char> text) => text.StartsWith(The, StringComparison.Ordinal) ? text.ToString() : $"{The}{text}";
}
