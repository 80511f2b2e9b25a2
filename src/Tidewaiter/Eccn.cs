using System.Diagnostics.CodeAnalysis;

namespace Tidewaiter;

/// <summary>An entry of the Commerce Control List, down to the paragraph: <c>3A001.a.2</c>. Never comparable with a <see cref="ChineseControlCode"/>: the two collide.</summary>
public readonly record struct Eccn : IComparable<Eccn>
{
    internal Eccn(ControlNumber number) => Number = number;

    /// <summary>The number as one that sorts by entry, then by paragraph: all that lies under it follows it.</summary>
    public ulong Key => Number.Key;

    /// <summary>How many paragraphs it names; 0 for a whole entry.</summary>
    public int Depth => Number.Depth;

    /// <summary>The entry without its paragraphs.</summary>
    public Eccn Entry => new(Number.Prefix(0));

    internal ControlNumber Number { get; }

    /// <summary>Reads a number such as <c>3A001.a.2</c>; throws <see cref="FormatException"/> when the text is none.</summary>
    public static Eccn Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a control number: a digit, a letter A to E, three digits, then paragraphs, as in 3A001.a.2.");

    /// <summary>Reads a number such as <c>3A001.a.2</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Eccn code)
    {
        var read = ControlNumber.TryParse(text, out var number);
        code = new Eccn(number);
        return read;
    }

    /// <summary>The number whose <see cref="Key"/> is <paramref name="key"/>.</summary>
    public static Eccn FromKey(ulong key) => new(ControlNumber.FromKey(key));

    /// <summary>Whether it is <paramref name="other"/> or a paragraph of it.</summary>
    public bool IsUnder(Eccn other) => Number.IsUnder(other.Number);

    /// <inheritdoc/>
    public int CompareTo(Eccn other) => Key.CompareTo(other.Key);

    /// <summary>The number with its paragraphs.</summary>
    public override string ToString() => Number.ToString();
}
