using System.Text;

namespace Tidewaiter.Parties.Names;

/// <summary>Spellings of one sound brought together: what transliteration schemes, ears and typists vary.</summary>
/// <remarks>All input is folded: small ASCII letters and digits. Text in other scripts passes unchanged.</remarks>
internal static class SoundKey
{
    private const int Longest = 64;

    /// <summary>The word with one spelling per sound: <c>Mukhammad</c> and <c>Muhammad</c>, <c>Yusuf</c> and <c>Iusuf</c> meet.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        word = word[..Math.Min(word.Length, Longest)];
        Span<char> key = stackalloc char[Longest * 2];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            var last = length > 0 ? key[length - 1] : '\0';
            switch (c)
            {
                case 's' when Starts(word, i, "shch") || Starts(word, i, "sch") && !Starts(word, i, "schi"):
                    Put(key, ref length, 'S');
                    i += Starts(word, i, "shch") ? 3 : 2;
                    break;
                case 's' when next == 'h':
                case 'c' when next == 'h':
                    Put(key, ref length, c == 's' ? 'S' : 'C');
                    i++;
                    break;
                case 'z' when next == 'h':
                    Put(key, ref length, 'J');
                    i++;
                    break;
                case 'd' when next == 'j' || Starts(word, i, "dzh"):
                    Put(key, ref length, 'J');
                    i += next == 'j' ? 1 : 2;
                    break;
                case 'p' when next == 'h':
                    Put(key, ref length, 'f');
                    i++;
                    break;
                case 'k' or 'g' when next == 'h':
                    Put(key, ref length, c == 'k' ? 'h' : 'g');
                    i++;
                    break;
                case 't' when next is 's' or 'z':
                    Put(key, ref length, 'c');
                    i++;
                    break;
                case 't' or 'd' when next == 'h':
                    Put(key, ref length, c);
                    i++;
                    break;
                case 'c' when next == 'k':
                    Put(key, ref length, 'k');
                    i++;
                    break;
                case 'c' when next is 'e' or 'i' or 'y':
                    Put(key, ref length, 's');
                    break;
                case 'c' or 'q':
                    Put(key, ref length, 'k');
                    break;
                case 'x':
                    Put(key, ref length, 'k');
                    Put(key, ref length, 's');
                    break;
                case 'w':
                    Put(key, ref length, 'v');
                    break;
                case 'j' when !IsVowel(last) || IsVowel(next):
                    Put(key, ref length, 'J');
                    break;
                case 'j' or 'y':
                    Put(key, ref length, 'i');
                    break;
                case 'o' when next is 'u' or 'o':
                case 'e' when next is 'e':
                    Put(key, ref length, c == 'o' ? 'u' : 'i');
                    i++;
                    break;
                case 'h' when IsVowel(last) && next == '\0':
                case '\'':
                    break;
                default:
                    Put(key, ref length, c);
                    break;
            }
        }

        return key[..length].ToString();
    }

    /// <summary>The consonants alone: what an unvowelled script leaves, and what survives careless vowels.</summary>
    public static string Skeleton(ReadOnlySpan<char> key)
    {
        var kept = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            if (!IsVowel(c) && !(c == 'v' && kept.Length > 0))
            {
                kept.Append(c == 'g' ? 'k' : c);
            }
        }

        return kept.ToString();
    }

    /// <summary>Classes of consonants as Chinese characters can render them: foreign <c>Brown</c> and <c>bu lang</c> meet at <c>PLN</c>.</summary>
    public static string Coarse(ReadOnlySpan<char> word)
    {
        var kept = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            var before = i > 0 ? word[i - 1] : '\0';
            var c = word[i] switch
            {
                'b' or 'p' => 'P',
                'd' or 't' => 'T',
                'g' when before == 'n' && !IsVowel(next) => '\0',
                'k' or 'g' or 'q' => 'K',
                'c' => next is 'h' or 'e' or 'i' ? 'S' : 'K',
                'f' or 'v' => 'F',
                'w' when IsVowel(next) => 'F',
                's' or 'z' or 'x' or 'j' => 'S',
                'l' => 'L',
                'r' when IsVowel(next) => 'L',
                'm' or 'n' => 'N',
                'h' when i == 0 || (IsVowel(before) && IsVowel(next)) => 'H',
                _ => '\0',
            };
            if (c != '\0' && (kept.Length == 0 || kept[^1] != c || IsVowel(before)))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    /// <summary>The classes of Chinese syllables: how each begins, and whether it ends in a nasal.</summary>
    public static string Coarse(IEnumerable<string> syllables)
    {
        var kept = new StringBuilder();
        foreach (var syllable in syllables)
        {
            kept.Append(syllable.Length == 0 ? "" : syllable[0] switch
            {
                'b' or 'p' => "P",
                'd' or 't' => "T",
                'g' or 'k' => "K",
                'f' or 'w' => "F",
                'l' or 'r' => "L",
                'm' or 'n' => "N",
                'h' => "H",
                'j' or 'q' or 'x' or 'z' or 'c' or 's' => "S",
                _ => syllable == "er" ? "L" : "",
            });
            kept.Append(syllable.Length > 1 && (syllable[^1] == 'n' || syllable.EndsWith("ng", StringComparison.Ordinal)) ? "N" : "");
        }

        return kept.ToString();
    }

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool Starts(ReadOnlySpan<char> word, int at, string what) => word[at..].StartsWith(what, StringComparison.Ordinal);

    // One letter for two of the same: Hussein and Husein.
    private static void Put(Span<char> key, ref int length, char c)
    {
        if (length == 0 || key[length - 1] != c || char.IsAsciiDigit(c) || c > '~')
        {
            key[length++] = c;
        }
    }
}
