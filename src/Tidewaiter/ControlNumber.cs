using System.Globalization;

namespace Tidewaiter;

/// <summary>
/// The number both control lists build alike: category digit, group letter, three digits, then paragraphs that alternate letters and numbers.
/// Packed so that everything under a number lies behind it, and a list of them can be searched by prefix.
/// </summary>
internal readonly record struct ControlNumber
{
    private const int Groups = 5;
    private const int EntryBits = 16;
    private const int LetterBits = 5;
    private const int NumberBits = 7;
    private const int Levels = 8;

    private ControlNumber(ulong key) => Key = key;

    public ulong Key { get; }

    /// <summary>How many paragraphs it names.</summary>
    public int Depth
    {
        get
        {
            var depth = 0;
            while (depth < Levels && Field(Key, depth) != 0)
            {
                depth++;
            }

            return depth;
        }
    }

    /// <summary>The last key that lies under it.</summary>
    public ulong LastKey => Key | MaskBelow(Depth);

    public ControlNumber Prefix(int depth) => new(Key & ~MaskBelow(depth));

    public bool IsUnder(ControlNumber other) => Key >= other.Key && Key <= other.LastKey;

    public static ControlNumber FromKey(ulong key) => new(key);

    public static bool TryParse(string? text, out ControlNumber number)
    {
        number = default;
        var parts = (text ?? "").Trim().Split('.');
        if (parts[0] is not [var category, var group, var a, var b, var c] || !char.IsAsciiDigit(category) || !char.IsAsciiDigit(a) || !char.IsAsciiDigit(b) || !char.IsAsciiDigit(c)
            || char.ToUpperInvariant(group) is < 'A' or > 'E' || parts.Length > Levels + 1)
        {
            return false;
        }

        var entry = ((category - '0') * Groups + (char.ToUpperInvariant(group) - 'A')) * 1000 + ((a - '0') * 100 + (b - '0') * 10 + (c - '0'));
        var key = (ulong)entry << (64 - EntryBits);
        for (var level = 0; level < parts.Length - 1; level++)
        {
            if (Paragraph(parts[level + 1], level) is not { } value)
            {
                return false;
            }

            key |= (ulong)value << ShiftOf(level);
        }

        number = new ControlNumber(key);
        return true;
    }

    public override string ToString()
    {
        var entry = (int)(Key >> (64 - EntryBits));
        var (series, digits) = Math.DivRem(entry, 1000);
        var (category, group) = Math.DivRem(series, Groups);
        var text = string.Create(CultureInfo.InvariantCulture, $"{category}{(char)('A' + group)}{digits:000}");
        for (var level = 0; level < Levels && Field(Key, level) is var field && field != 0; level++)
        {
            text += string.Create(CultureInfo.InvariantCulture, $".{(IsLetter(level) ? ((char)('a' + field - 1)).ToString() : field)}");
        }

        return text;
    }

    private static int? Paragraph(string text, int level)
    {
        if (IsLetter(level))
        {
            return text is [var letter] && char.IsAsciiLetter(letter) ? char.ToLowerInvariant(letter) - 'a' + 1 : null;
        }

        return text.Length is > 0 and < 4 && text[0] != '0' && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1 << NumberBits ? number : null;
    }

    private static bool IsLetter(int level) => level % 2 == 0;

    // The bits that stand to the right of a level.
    private static int ShiftOf(int level) => 64 - EntryBits - (level + 1) / 2 * NumberBits - (level / 2 + 1) * LetterBits;

    private static int Field(ulong key, int level) => (int)(key >> ShiftOf(level) & (IsLetter(level) ? (1UL << LetterBits) - 1 : (1UL << NumberBits) - 1));

    private static ulong MaskBelow(int depth) => depth >= Levels ? 0 : (1UL << (depth == 0 ? 64 - EntryBits : ShiftOf(depth - 1))) - 1;
}
