using System.Numerics;
using System.Runtime.Intrinsics;

namespace Tidewaiter.Parties.Matching;

/// <summary>Edit distances between short words: counted (every edit is one) and weighed (careless ones are cheap).</summary>
internal static class Edits
{
    private const int Longest = 128;

    /// <summary>A word's letters as a set with two places each: an edit moves it by two bits at most.</summary>
    public static ulong Signature(ReadOnlySpan<char> word)
    {
        var seen = 0ul;
        foreach (var c in word)
        {
            var bit = 1ul << (c & 31);
            seen |= (seen & bit) == 0 ? bit : bit << 32;
        }

        return seen;
    }

    /// <summary>Which of up to eight signatures may be reached by so many edits, <paramref name="longer"/> of them at least being letters put in (or, below zero, taken out); a bit each.</summary>
    /// <remarks>An edit puts in one letter at most and takes out one at most, and one that puts in takes out none. Dropping the lowest bit so many times leaves nothing where that holds.</remarks>
    public static uint MayBeWithin(ReadOnlySpan<ulong> some, ulong signature, int edits, int longer)
    {
        var takenOut = edits - Math.Max(longer, 0);
        var putIn = edits + Math.Min(longer, 0);
        if (some.Length >= Vector512<ulong>.Count)
        {
            var theirs = Vector512.Create(some);
            var ours = Vector512.Create(signature);
            var lacking = DropBits(Vector512.AndNot(ours, theirs), takenOut) | DropBits(Vector512.AndNot(theirs, ours), putIn);
            return (uint)Vector512.Equals(lacking, Vector512<ulong>.Zero).ExtractMostSignificantBits();
        }

        var mask = 0u;
        for (var i = 0; i < some.Length; i++)
        {
            mask |= BitOperations.PopCount(signature & ~some[i]) <= takenOut && BitOperations.PopCount(some[i] & ~signature) <= putIn ? 1u << i : 0;
        }

        return mask;
    }

    private static Vector512<ulong> DropBits(Vector512<ulong> bits, int count)
    {
        for (var i = 0; i < count; i++)
        {
            bits &= bits - Vector512<ulong>.One;
        }

        return bits;
    }

    /// <summary>The places of each letter in a word, for <see cref="AtMost(ReadOnlySpan{ulong}, int, ReadOnlySpan{char}, int)"/>. False when the word is too long or not ASCII.</summary>
    public static bool Places(ReadOnlySpan<char> word, Span<ulong> places)
    {
        if (word.Length is 0 or > 64 || !System.Text.Ascii.IsValid(word))
        {
            return false;
        }

        places.Clear();
        for (var i = 0; i < word.Length; i++)
        {
            places[word[i]] |= 1ul << i;
        }

        return true;
    }

    /// <summary>The same as below, a column of the table at a time in one register (Myers 1999).</summary>
    public static bool AtMost(ReadOnlySpan<ulong> places, int length, ReadOnlySpan<char> other, int edits)
    {
        unchecked
        {
            var plus = ulong.MaxValue;
            var minus = 0ul;
            var distance = length;
            var last = 1ul << (length - 1);
            foreach (var c in other)
            {
                var same = c < places.Length ? places[c] : 0;
                var d = (((same & plus) + plus) ^ plus) | same | minus;
                var up = minus | ~(d | plus);
                var down = plus & d;
                distance += (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
                up = (up << 1) | 1;
                plus = (down << 1) | ~(d | up);
                minus = up & d;
            }

            return distance <= edits;
        }
    }

    /// <summary>Whether a few insertions, deletions and substitutions turn one word into the other.</summary>
    public static bool AtMost(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int edits)
    {
        // What both share at their ends costs nothing.
        var head = a.CommonPrefixLength(b);
        a = a[head..];
        b = b[head..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (Math.Abs(a.Length - b.Length) > edits)
        {
            return false;
        }

        if (a.Length == 0 || b.Length == 0)
        {
            return true;
        }

        return edits > 0 && (AtMost(a[1..], b[1..], edits - 1) || AtMost(a[1..], b, edits - 1) || AtMost(a, b[1..], edits - 1));
    }

    /// <summary>The cheapest way from one word to the other. A vowel for a vowel costs a third of a consonant for an unrelated one.</summary>
    public static float Cost(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<float> before = stackalloc float[Longest + 1];
        Span<float> row = stackalloc float[Longest + 1];
        Span<float> next = stackalloc float[Longest + 1];
        row[0] = 0;
        for (var j = 0; j < b.Length; j++)
        {
            row[j + 1] = row[j] + Alone(b[j]);
        }

        for (var i = 0; i < a.Length; i++)
        {
            next[0] = row[0] + Alone(a[i]);
            for (var j = 0; j < b.Length; j++)
            {
                var cost = Math.Min(row[j] + Swap(a[i], b[j]), Math.Min(row[j + 1] + Alone(a[i]), next[j] + Alone(b[j])));
                if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                {
                    cost = Math.Min(cost, before[j - 1] + Turned);
                }

                next[j + 1] = cost;
            }

            var free = before;
            before = row;
            row = next;
            next = free;
        }

        return row[b.Length];
    }

    private const float Turned = 0.8f;

    private static float Alone(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' ? 0.5f : c is 'h' or 'y' or 'i' or 'v' ? 0.55f : 1;

    private static float Swap(char a, char b)
    {
        if (a == b)
        {
            return 0;
        }

        if (IsVowel(a) && IsVowel(b))
        {
            return 0.35f;
        }

        return Related(a, b) || Related(b, a) ? 0.55f : 1;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    // Sounds that ears and alphabets mix up.
    private static bool Related(char a, char b) => (a, b) is ('b', 'p') or ('d', 't') or ('g', 'k') or ('s', 'z') or ('s', 'S') or ('s', 'c') or ('S', 'C') or ('v', 'f')
        or ('v', 'u') or ('v', 'b') or ('J', 'i') or ('J', 'g') or ('J', 'C') or ('J', 'z') or ('h', 'k') or ('h', 'g') or ('k', 'c') or ('c', 'C') or ('m', 'n') or ('l', 'r') or ('d', 'z') or ('t', 's');
}
