using System.Diagnostics.CodeAnalysis;

namespace Tidewaiter;

/// <summary>A number of China's dual-use list: <c>1C904.a.4</c>. It looks like an <see cref="Eccn"/> and means something else: <c>3A001</c> is a battery here and an integrated circuit there.</summary>
public readonly record struct ChineseControlCode : IComparable<ChineseControlCode>
{
    internal ChineseControlCode(ControlNumber number) => Number = number;

    /// <summary>The number as one that sorts by entry, then by paragraph: all that lies under it follows it.</summary>
    public ulong Key => Number.Key;

    /// <summary>How many paragraphs it names; 0 for a whole entry.</summary>
    public int Depth => Number.Depth;

    /// <summary>The entry without its paragraphs.</summary>
    public ChineseControlCode Entry => new(Number.Prefix(0));

    internal ControlNumber Number { get; }

    /// <summary>Reads a number such as <c>1C904.a.4</c>; throws <see cref="FormatException"/> when the text is none.</summary>
    public static ChineseControlCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a control number: a digit, a letter A to E, three digits, then paragraphs, as in 1C904.a.4.");

    /// <summary>Reads a number such as <c>1C904.a.4</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ChineseControlCode code)
    {
        var read = ControlNumber.TryParse(text, out var number);
        code = new ChineseControlCode(number);
        return read;
    }

    /// <summary>The number whose <see cref="Key"/> is <paramref name="key"/>.</summary>
    public static ChineseControlCode FromKey(ulong key) => new(ControlNumber.FromKey(key));

    /// <summary>Whether it is <paramref name="other"/> or a paragraph of it.</summary>
    public bool IsUnder(ChineseControlCode other) => Number.IsUnder(other.Number);

    /// <inheritdoc/>
    public int CompareTo(ChineseControlCode other) => Key.CompareTo(other.Key);

    /// <summary>The number with its paragraphs.</summary>
    public override string ToString() => Number.ToString();
}
