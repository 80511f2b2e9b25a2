using System.Globalization;

namespace Tidewaiter.Duties;

/// <summary>A place in the text of a rate, from which pieces are taken one after another. It only ever moves forward.</summary>
internal ref struct RateReader(ReadOnlySpan<char> text)
{
    // Ten decimals are printed back, and no amount of a tariff has more digits than this.
    private const int MaxDigits = 20;
    private const int MaxScale = 8;

    private ReadOnlySpan<char> _rest = text.Trim();

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public readonly ReadOnlySpan<char> Rest => _rest;

    /// <summary>Takes a word or sign if it comes next, in either case.</summary>
    public bool Take(string expected)
    {
        if (!_rest.StartsWith(expected, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        _rest = _rest[expected.Length..].TrimStart();
        return true;
    }

    /// <summary>Takes a number, with or without commas.</summary>
    public bool TakeNumber(out decimal number)
    {
        var length = 0;
        while (length < _rest.Length && (char.IsAsciiDigit(_rest[length]) || _rest[length] is '.' or ','))
        {
            length++;
        }

        number = 0;
        if (length is 0 or > MaxDigits
            || !decimal.TryParse(_rest[..length], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number)
            || number.Scale > MaxScale)
        {
            return false;
        }

        _rest = _rest[length..].TrimStart();
        return true;
    }

    /// <summary>Takes an amount of money in cents: <c>$1.5</c>, <c>3¢</c>, <c>3 cents</c>.</summary>
    public bool TakeCents(out decimal cents)
    {
        var dollars = Take("$");
        if (!TakeNumber(out cents) || (!dollars && !Take("¢") && !Take("cents")))
        {
            return false;
        }

        cents = dollars ? cents * 100 : cents;
        return cents < SpecificRate.Limit;
    }

    /// <summary>Takes a share of a value: <c>5%</c>, <c>33 1/3 %</c>, <c>3 percent</c>.</summary>
    public bool TakePercent(out Rate rate)
    {
        var sign = _rest.IndexOf('%');
        if (sign >= 0 && Rate.TryParse(_rest[..(sign + 1)], out rate))
        {
            _rest = _rest[(sign + 1)..].TrimStart();
            return true;
        }

        rate = default;
        if (!TakeNumber(out var percent) || !Take("percent") || percent > 1_000_000)
        {
            return false;
        }

        rate = Rate.FromFraction(percent / 100);
        return true;
    }
}
