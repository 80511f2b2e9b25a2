using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using AnyAscii;

namespace Tidewaiter.Parties.Names;

/// <summary>Cuts a name into words and folds them: width, case, accents, script, look-alike letters, marks nobody sees.</summary>
internal static class NameFolder
{
    private static readonly FrozenDictionary<char, char> ToCyrillic = Pairs(first: 0);
    private static readonly FrozenDictionary<char, char> ToLatin = Pairs(first: 1);
    private static readonly FrozenDictionary<char, string> Variants = WordData.Characters("han-variants.txt");

    public static List<FoldedWord> Fold(string name)
    {
        var words = new List<FoldedWord>();
        name = OneAlphabet(ArabicWords.Part(name), lettersAlone: true);
        var run = new StringBuilder();
        var han = false;
        foreach (var rune in name.EnumerateRunes())
        {
            if (IsSilent(rune))
            {
                continue;
            }

            if (rune.Value == '&')
            {
                Close(words, run, han);
            }
            else if (IsPartOfWord(rune))
            {
                var isHan = IsHan(rune);
                if (isHan != han && run.Length > 0)
                {
                    Close(words, run, han);
                }

                han = isHan;
                run.Append(rune.ToString());
            }
            else
            {
                Close(words, run, han);
            }
        }

        Close(words, run, han);
        return words;
    }

    public static bool IsHan(Rune rune) => rune.Value is >= 0x3400 and <= 0x9FFF or 0x3005 or 0x3007 or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x323AF;

    // Marks that change nothing a reader sees, apostrophes, and the accents of a letter that stands before them.
    private static bool IsSilent(Rune rune) => rune.Value is '\'' or 0x2018 or 0x2019 or 0x60 or 0xB4 or 0x2BB or 0x2BC or 0x2BF or 0x2BE or 0x640
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format || (rune.Value < 32 && !Rune.IsWhiteSpace(rune))
        || rune.Value is >= 0x300 and <= 0x36F or >= 0x64B and <= 0x65F;

    private static bool IsPartOfWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;

    private static void Close(List<FoldedWord> words, StringBuilder run, bool han)
    {
        if (run.Length == 0)
        {
            return;
        }

        var written = run.ToString();
        run.Clear();
        if (han)
        {
            words.Add(new FoldedWord(string.Concat(written.Select(c => Variants.TryGetValue(c, out var simple) ? simple[0] : c)), written, true, false));
            return;
        }

        // A transliteration may hold spaces or marks of its own.
        var unvowelled = written.AsSpan().ContainsAnyInRange('\u0590', '\u06FF');
        var folded = Ascii.IsValid(written) ? written : OneAlphabet(written, lettersAlone: false).Transliterate();
        foreach (var part in folded.Replace("'", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).ToLowerInvariant().Split([' ', '-', '.', '/', '(', ')', ',', '"', '?'], StringSplitOptions.RemoveEmptyEntries))
        {
            words.Add(new FoldedWord(part, written, false, unvowelled));
        }
    }

    // A word in two alphabets is one with look-alikes put in, by accident or on purpose: it is brought to the alphabet of most of its letters.
    // In a name, so is a letter that stands alone.
    private static string OneAlphabet(string text, bool lettersAlone)
    {
        var cyrillic = text.Count(c => c is >= '\u0400' and <= '\u04FF');
        var latin = text.Count(char.IsAsciiLetter);
        if (cyrillic == 0 || latin == 0)
        {
            return text;
        }

        var map = cyrillic >= latin ? ToCyrillic : ToLatin;
        return string.Concat(text.Select((c, i) =>
            (!lettersAlone || (!char.IsLetterOrDigit(text.ElementAtOrDefault(i - 1)) && !char.IsLetterOrDigit(text.ElementAtOrDefault(i + 1))))
            && map.TryGetValue(c, out var same) ? same : c));
    }

    private static FrozenDictionary<char, char> Pairs(int first) => WordData.Lines("homoglyphs.txt")
        .SelectMany(line => line.Split(' ')).ToFrozenDictionary(pair => pair[first], pair => pair[1 - first]);
}
