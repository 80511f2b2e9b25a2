namespace Tidewaiter.Exports;

/// <summary>Control numbers by their build: <c>3A090.a</c>, <c>3B???</c>, <c>?A6??.y</c>. A question mark stands for any sign of its place.</summary>
public readonly record struct ItemPattern
{
    private const int EntryLength = 5;
    private readonly string? _entry;
    private readonly string? _paragraph;

    private ItemPattern(string entry, string paragraph)
    {
        _entry = entry;
        _paragraph = paragraph;
    }

    /// <summary>Reads a pattern.</summary>
    public static bool TryParse(string text, out ItemPattern pattern)
    {
        pattern = default;
        if (text.Length < EntryLength || !(text[0] == '?' || char.IsAsciiDigit(text[0])) || !(text[1] == '?' || text[1] is >= 'A' and <= 'E')
            || !text.AsSpan(2, 3).ToString().All(c => c == '?' || char.IsAsciiDigit(c)))
        {
            return false;
        }

        // The paragraph is read as part of some entry, so that it is spelt as entries spell it.
        var paragraph = text[EntryLength..];
        if (paragraph.Length > 0 && (paragraph[0] != '.' || !ControlNumber.TryParse("0A000" + paragraph, out _)))
        {
            return false;
        }

        pattern = new ItemPattern(text[..EntryLength], paragraph);
        return true;
    }

    /// <summary>The pattern as written.</summary>
    public override string ToString() => _entry + _paragraph;

    /// <summary>Whether a number is meant: yes, no, or unknown where it names no paragraph and the pattern does.</summary>
    internal Verdict Matches(ControlNumber number)
    {
        var printed = number.ToString();
        for (var i = 0; i < EntryLength; i++)
        {
            if (_entry![i] != '?' && _entry[i] != printed[i])
            {
                return Verdict.No;
            }
        }

        var own = printed[EntryLength..];
        return Under(own, _paragraph!) ? Verdict.Yes : Under(_paragraph!, own) ? Verdict.Unknown : Verdict.No;
    }

    private static bool Under(string path, string of) =>
        path.StartsWith(of, StringComparison.Ordinal) && (path.Length == of.Length || path[of.Length] == '.');
}
