using System.Diagnostics.CodeAnalysis;

namespace Tidewaiter.Vessels;

/// <summary>A currency by the three letters of ISO 4217.</summary>
public readonly record struct Currency
{
    private const int Length = 3;
    private readonly string? _code;

    private Currency(string code) => _code = code;

    /// <summary>Reads three capital letters; throws <see cref="FormatException"/> otherwise.</summary>
    public static Currency Parse(string text) =>
        TryParse(text, out var currency) ? currency : throw new FormatException($"'{text}' is not a currency: three capital letters as in ISO 4217.");

    /// <summary>Reads three capital letters.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Currency currency)
    {
        currency = default;
        if (text is not { Length: Length } || !text.All(char.IsAsciiLetterUpper))
        {
            return false;
        }

        currency = new Currency(text);
        return true;
    }

    /// <summary>The three letters.</summary>
    public override string ToString() => _code ?? "";
}
