using System.Globalization;

namespace Tidewaiter;

/// <summary>An ad valorem rate or a share, exact to one part in a billion: 25 % is 250,000,000 parts.</summary>
/// <remarks>Thirds, which column 2 has, are cut at the ninth digit: on ten million dollars that is a third of a cent.</remarks>
public readonly record struct Rate : IComparable<Rate>
{
    /// <summary>Parts in the whole.</summary>
    public const long Whole = 1_000_000_000;

    private Rate(long parts) => Parts = parts;

    /// <summary>Parts per billion.</summary>
    public long Parts { get; }

    /// <summary>Nothing.</summary>
    public static Rate Zero => default;

    /// <summary>The whole: 100 %.</summary>
    public static Rate One => new(Whole);

    /// <summary>The rate as a fraction: 0.25 for 25 %.</summary>
    public decimal Fraction => (decimal)Parts / Whole;

    /// <summary>A rate from parts per billion.</summary>
    public static Rate FromParts(long parts) => new(parts);

    /// <summary>A rate from a fraction: 0.25 is 25 %. Rounds half away from zero at the ninth digit.</summary>
    /// <exception cref="OverflowException">The fraction is beyond nine billion.</exception>
    public static Rate FromFraction(decimal fraction) => new((long)decimal.Round(fraction * Whole, MidpointRounding.AwayFromZero));

    /// <summary>Reads <c>25 %</c>, <c>12.5%</c> or <c>33 1/3%</c>; throws <see cref="FormatException"/> otherwise.</summary>
    public static Rate Parse(string text) =>
        TryParse(text, out var rate) ? rate : throw new FormatException($"'{text}' is not a rate: write it as 12.5 %.");

    /// <summary>Reads <c>25 %</c>, <c>12.5%</c> or <c>33 1/3%</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Rate rate)
    {
        rate = default;
        var body = text.Trim();
        if (body.Length < 2 || body[^1] != '%')
        {
            return false;
        }

        body = body[..^1].TrimEnd();
        decimal thirds = 0;
        var space = body.IndexOf(' ');
        if (space > 0)
        {
            var slash = body[space..].IndexOf('/');
            if (slash < 0
                || !decimal.TryParse(body[(space + 1)..(space + slash)], NumberStyles.None, CultureInfo.InvariantCulture, out var over)
                || !decimal.TryParse(body[(space + slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var under)
                || over >= under)
            {
                return false;
            }

            thirds = over / under;
            body = body[..space];
        }

        // Beyond a million percent nothing is a tariff, and the product must stay within range.
        if (!decimal.TryParse(body, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent > 1_000_000)
        {
            return false;
        }

        rate = FromFraction((percent + thirds) / 100);
        return true;
    }

    /// <summary>The sum of two rates.</summary>
    public static Rate operator +(Rate left, Rate right) => new(left.Parts + right.Parts);

    /// <summary>The difference of two rates.</summary>
    public static Rate operator -(Rate left, Rate right) => new(left.Parts - right.Parts);

    /// <summary>Whether the left rate is the lower one.</summary>
    public static bool operator <(Rate left, Rate right) => left.Parts < right.Parts;

    /// <summary>Whether the left rate is the higher one.</summary>
    public static bool operator >(Rate left, Rate right) => left.Parts > right.Parts;

    /// <summary>Whether the left rate is not the higher one.</summary>
    public static bool operator <=(Rate left, Rate right) => left.Parts <= right.Parts;

    /// <summary>Whether the left rate is not the lower one.</summary>
    public static bool operator >=(Rate left, Rate right) => left.Parts >= right.Parts;

    /// <inheritdoc/>
    public int CompareTo(Rate other) => Parts.CompareTo(other.Parts);

    /// <summary>The rate as law prints it: <c>12.5 %</c>.</summary>
    public override string ToString() => (Fraction * 100).ToString("0.#########", CultureInfo.InvariantCulture) + " %";
}
