using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>Reads the special column from left to right: a rate, then the symbols in brackets, and again.</summary>
internal static class SpecialColumn
{
    // Longer than any column by far: the longest the schedule has is some 200 letters.
    private const int MaxLength = 4000;
    private const int MaxLetters = 2;

    public static SpecialRates Parse(string text)
    {
        // What does not print as it was read is no column.
        return text.Length <= MaxLength && Groups(text) is var groups && groups.ToString() is { Length: <= MaxLength } printed && groups == Groups(printed)
            ? groups
            : new SpecialRates([new SpecialGroup(new LineRate.Unread(new Words(text)), [])]);
    }

    private static SpecialRates Groups(string text)
    {
        var groups = ImmutableArray.CreateBuilder<SpecialGroup>();
        var start = 0;
        var at = 0;
        while (text.IndexOf('(', at) is >= 0 and var open && text.IndexOf(')', open) is >= 0 and var close)
        {
            at = open + 1;
            var symbols = Symbols(text.AsSpan()[at..close]);
            if (!symbols.IsEmpty)
            {
                groups.Add(new SpecialGroup(LineRate.Parse(text[start..open]), symbols));
                start = at = close + 1;
            }
        }

        var rest = LineRate.Parse(text[start..]);
        if (rest is not LineRate.Blank)
        {
            groups.Add(new SpecialGroup(rest, []));
        }

        return groups.Count == 0 ? SpecialRates.None : new SpecialRates(groups.ToImmutable());
    }

    /// <summary>Whether a claim has the form of a program symbol: <c>S</c>, <c>A+</c>, <c>JP</c>.</summary>
    public static bool IsSymbol(ClaimCode claim) => claim.ToString() is { Length: > 0 } text && IsSymbol(text.AsSpan());

    // None, when what stands in the brackets is not a list of symbols. "(PA (PA)" is one symbol, printed twice.
    private static ImmutableArray<ClaimCode> Symbols(ReadOnlySpan<char> text)
    {
        var symbols = ImmutableArray.CreateBuilder<ClaimCode>();
        foreach (var range in text.SplitAny([',', ' ', '(', '.', '\n', '\r', '\t', '\u00a0']))
        {
            var symbol = text[range];
            if (symbol.IsEmpty)
            {
                continue;
            }

            if (!IsSymbol(symbol))
            {
                return [];
            }

            var code = new ClaimCode(symbol.ToString());
            if (!symbols.Contains(code))
            {
                symbols.Add(code);
            }
        }

        return symbols.ToImmutable();
    }

    private static bool IsSymbol(ReadOnlySpan<char> text)
    {
        var letters = text[^1] is '+' or '*' or '#' ? text[..^1] : text;
        foreach (var letter in letters)
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                return false;
            }
        }

        return letters.Length is > 0 and <= MaxLetters;
    }
}
