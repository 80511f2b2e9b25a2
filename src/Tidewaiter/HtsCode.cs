using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Tidewaiter;

/// <summary>A number of the US tariff schedule: 2 to 10 digits, from a chapter (<c>95</c>) to a statistical line (<c>9503.00.0073</c>).</summary>
/// <remarks>Chapter 99 headings are such numbers too. Two codes are equal when their digits are: <c>9503.00.00.73</c> equals <c>9503.00.0073</c>.</remarks>
public readonly record struct HtsCode : IComparable<HtsCode>
{
    private const int MaxDigits = 10;
    private readonly ulong _digits;
    private readonly byte _length;

    private HtsCode(ulong digits, int length)
    {
        _digits = digits;
        _length = (byte)length;
    }

    /// <summary>How many digits the code has: 2 to 10.</summary>
    public int Length => _length;

    /// <summary>The code as one number that sorts like the schedule: digits padded to ten, then the length.</summary>
    public ulong Key => Padded() * 16 + _length;

    /// <summary>The lowest and the highest <see cref="Key"/> that this code and the codes below it can have.</summary>
    internal (ulong First, ulong Last) KeysUnder => (Padded() * 16, (Padded() + PowerOfTen(MaxDigits - _length) - 1) * 16 + MaxDigits);

    /// <summary>The legal line: the first eight digits, or the code itself when it is shorter.</summary>
    public HtsCode Legal => Prefix(8);

    /// <summary>The chapter: the first two digits.</summary>
    public HtsCode Chapter => Prefix(2);

    /// <summary>The first <paramref name="length"/> digits, or the code itself when it is shorter.</summary>
    public HtsCode Prefix(int length)
    {
        if (length >= _length)
        {
            return this;
        }

        return new HtsCode(_digits / PowerOfTen(_length - length), length);
    }

    /// <summary>Whether this code is <paramref name="prefix"/> or lies below it.</summary>
    public bool IsUnder(HtsCode prefix) => prefix._length <= _length && Prefix(prefix._length) == prefix;

    /// <summary>Reads a code with or without dots; throws <see cref="FormatException"/> when the text is no code.</summary>
    public static HtsCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a tariff number: 2 to 10 digits, dots allowed.");

    /// <summary>Reads a code with or without dots.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out HtsCode code) => TryParse(text.AsSpan(), out code);

    /// <summary>Reads a code with or without dots.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out HtsCode code)
    {
        code = default;
        ulong digits = 0;
        var length = 0;
        foreach (var c in text.Trim())
        {
            if (c == '.')
            {
                continue;
            }

            if (!char.IsAsciiDigit(c) || ++length > MaxDigits)
            {
                return false;
            }

            digits = digits * 10 + (ulong)(c - '0');
        }

        if (length < 2)
        {
            return false;
        }

        code = new HtsCode(digits, length);
        return true;
    }

    /// <summary>The code whose <see cref="Key"/> is <paramref name="key"/>.</summary>
    public static HtsCode FromKey(ulong key)
    {
        var length = (int)(key % 16);
        return new HtsCode(key / 16 / PowerOfTen(MaxDigits - length), length);
    }

    /// <inheritdoc/>
    public int CompareTo(HtsCode other) => Key.CompareTo(other.Key);

    /// <summary>The code as the schedule prints it: <c>9503.00.0073</c>, <c>9903.88.03</c>, <c>9503</c>.</summary>
    public override string ToString()
    {
        var digits = _digits.ToString(CultureInfo.InvariantCulture).PadLeft(_length, '0');
        return _length switch
        {
            <= 4 => digits,
            <= 6 => $"{digits[..4]}.{digits[4..]}",
            _ => $"{digits[..4]}.{digits[4..6]}.{digits[6..]}",
        };
    }

    private ulong Padded() => _digits * PowerOfTen(MaxDigits - _length);

    private static ulong PowerOfTen(int exponent)
    {
        ulong power = 1;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
