using System.Collections.Immutable;

namespace Tidewaiter.Law.Compiler;

/// <summary>Finds tariff numbers in prose: <c>9903.88.03</c>, <c>8507.60.0020</c>, <c>heading 8471</c>, <c>chapters 72 and 73</c>, <c>9903.94.40 through 9903.94.45</c>.</summary>
/// <remarks>A number without dots counts only after the word that names what it is. One pass over the text.</remarks>
internal sealed class TariffNumberFinder
{
    private static readonly ImmutableHashSet<string> Namers = Set("heading", "headings", "subheading", "subheadings", "chapter", "chapters");
    private static readonly ImmutableHashSet<string> Joiners = Set("and", "or");
    private static readonly ImmutableHashSet<string> Spans = Set("through", "to");

    private readonly List<TariffNumberSpan> _found = [];
    private bool _isNamed;
    private bool _isSpan;
    private HtsCode? _before;

    private TariffNumberFinder()
    {
    }

    public static IReadOnlyList<TariffNumberSpan> Find(string text)
    {
        var finder = new TariffNumberFinder();
        for (var at = 0; at < text.Length;)
        {
            at = char.IsLetterOrDigit(text[at]) ? finder.Word(text, at) : finder.Sign(text, at);
        }

        return finder._found;
    }

    private static ImmutableHashSet<string> Set(params string[] words) => ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, words);

    // A run of letters, digits and dots is one word, so 9903.xx.xx is no number, nor is the middle of 1.9903.88.
    private int Word(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        var word = text.AsSpan(start, end - start).TrimEnd('.');
        var endsSentence = word.Length < end - start && word.Length > 0 && !char.IsAsciiDigit(word[^1]);
        var after = end < text.Length ? text[end] : ' ';
        var isPriced = after is '%' or '¢' || (start > 0 && text[start - 1] is '$' or '.' or '/');
        if (char.IsAsciiDigit(word[0]))
        {
            Number(word, isPriced);
        }
        else
        {
            Follow(word.ToString(), endsSentence);
        }

        return end;
    }

    private void Number(ReadOnlySpan<char> word, bool isPriced)
    {
        if (isPriced || !IsTariffNumber(word, _isNamed) || !HtsCode.TryParse(word, out var code))
        {
            _before = null;
            return;
        }

        _found.Add(_isSpan && _before is { } first && first.Length == code.Length && first.CompareTo(code) < 0
            ? new TariffNumberSpan(first, code)
            : new TariffNumberSpan(code, code));
        _before = code;
        _isSpan = false;
    }

    private void Follow(string word, bool endsSentence)
    {
        _isSpan = Spans.Contains(word) && _before is not null;
        _isNamed = Namers.Contains(word) || (_isNamed && !endsSentence && (_isSpan || Joiners.Contains(word)));
        _before = _isSpan ? _before : null;
    }

    private int Sign(string text, int at)
    {
        var isDash = text[at] is '-' or '\u2013' or '\u2014';
        _isSpan = (isDash && _before is not null) || (_isSpan && char.IsWhiteSpace(text[at]));
        return at + 1;
    }

    // As the schedule prints them: 4.2, 4.2.2, 4.2.4 and 4.2.2.2 digits; 4 or 2 alone only where the text says what they are.
    private static bool IsTariffNumber(ReadOnlySpan<char> word, bool isNamed)
    {
        Span<int> groups = stackalloc int[5];
        var count = 0;
        foreach (var letter in word)
        {
            if (letter == '.')
            {
                count++;
            }
            else if (!char.IsAsciiDigit(letter))
            {
                return false;
            }
            else
            {
                groups[count]++;
            }

            if (count == groups.Length - 1)
            {
                return false;
            }
        }

        return (groups[0], groups[1], groups[2], groups[3]) switch
        {
            (2 or 4, 0, 0, 0) => isNamed && count == 0,
            (4, 2, 0, 0) => count == 1,
            (4, 2, 2 or 4, 0) => count == 2,
            (4, 2, 2, 2) => true,
            _ => false,
        };
    }
}
