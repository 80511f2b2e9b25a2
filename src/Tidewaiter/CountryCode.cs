using System.Diagnostics.CodeAnalysis;

namespace Tidewaiter;

/// <summary>A country, territory or economy by its ISO 3166-1 alpha-2 code. Hong Kong and Macau have codes of their own, as the law does.</summary>
public readonly record struct CountryCode : IComparable<CountryCode>
{
    private readonly ushort _letters;

    private CountryCode(char first, char second) => _letters = (ushort)(first << 8 | second);

    /// <summary>The two letters as one number that sorts alphabetically.</summary>
    public ulong Key => _letters;

    /// <summary>Reads two letters in either case; throws <see cref="FormatException"/> when the text is no such code.</summary>
    public static CountryCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a country code: two letters as in ISO 3166-1.");

    /// <summary>Reads two letters in either case.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountryCode code)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length == 2 && char.IsAsciiLetter(trimmed[0]) && char.IsAsciiLetter(trimmed[1]))
        {
            code = new CountryCode(char.ToUpperInvariant(trimmed[0]), char.ToUpperInvariant(trimmed[1]));
            return true;
        }

        code = default;
        return false;
    }

    /// <summary>The country whose <see cref="Key"/> is <paramref name="key"/>.</summary>
    public static CountryCode FromKey(ulong key) => new((char)(key >> 8), (char)(key & 0xFF));

    /// <inheritdoc/>
    public int CompareTo(CountryCode other) => _letters.CompareTo(other._letters);

    /// <summary>The two capital letters.</summary>
    public override string ToString() => _letters == 0 ? "" : $"{(char)(_letters >> 8)}{(char)(_letters & 0xFF)}";
}
