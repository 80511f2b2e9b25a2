using System.Numerics;

namespace Tidewaiter.Parties;

/// <summary>A share of a company, exact: a whole number of parts so small that every decimal to seven digits of a percent, and every fraction down to sixteenths, is one.</summary>
/// <remarks>
/// Half a percent more or less decides, so nothing is rounded: what falls between two parts is a <see cref="ShareRange"/> of both. A bound that is not
/// itself included ("more than a quarter") lies one part beside it.
/// </remarks>
public readonly record struct Share : IComparable<Share>
{
    /// <summary>Parts in the whole: divisible by every number up to sixteen and by a thousand million.</summary>
    public const long Whole = PartsOfADecimal * 1_000_000_000;

    // lcm(1, ..., 16): the parts of a ten-millionth of a percent.
    private const long PartsOfADecimal = 720_720;

    private Share(long parts) => Parts = parts;

    /// <summary>How many parts.</summary>
    public long Parts { get; }

    /// <summary>Nothing.</summary>
    public static Share None => default;

    /// <summary>The whole company.</summary>
    public static Share All => new(Whole);

    /// <summary>A share from its parts.</summary>
    public static Share FromParts(long parts) => new(parts);

    /// <summary>Reads <c>50 %</c>, <c>33 1/3 %</c> or <c>1/3</c>, if it is a whole number of parts.</summary>
    public static bool TryParse(string text, out Share share)
    {
        share = default;
        if (!ShareRange.TryParse(text, out var range) || range.Min != range.Max)
        {
            return false;
        }

        share = range.Min;
        return true;
    }

    /// <summary>Whether the left share is the smaller one.</summary>
    public static bool operator <(Share left, Share right) => left.Parts < right.Parts;

    /// <summary>Whether the left share is the greater one.</summary>
    public static bool operator >(Share left, Share right) => left.Parts > right.Parts;

    /// <summary>Whether the left share is not the greater one.</summary>
    public static bool operator <=(Share left, Share right) => left.Parts <= right.Parts;

    /// <summary>Whether the left share is not the smaller one.</summary>
    public static bool operator >=(Share left, Share right) => left.Parts >= right.Parts;

    /// <inheritdoc/>
    public int CompareTo(Share other) => Parts.CompareTo(other.Parts);

    /// <summary>The share in percent: <c>12.5 %</c>, <c>33 1/3 %</c>; with <c>more than</c> or <c>less than</c> where it is a bound that is not included.</summary>
    public override string ToString()
    {
        // What lies a few parts beside a decimal is a sum of bounds that are not included; no fraction does.
        const long beside = PartsOfADecimal / 20;
        var rest = Parts % PartsOfADecimal;
        return rest switch
        {
            > 0 and < beside => "more than " + Percent(Parts - rest),
            > PartsOfADecimal - beside => "less than " + Percent(Parts - rest + PartsOfADecimal),
            _ => Percent(Parts),
        };
    }

    private static string Percent(long parts)
    {
        if (parts % PartsOfADecimal == 0)
        {
            return ((decimal)(parts / PartsOfADecimal) / 10_000_000).ToString("0.#######", System.Globalization.CultureInfo.InvariantCulture) + " %";
        }

        BigInteger hundredfold = (BigInteger)parts * 100;
        var whole = BigInteger.DivRem(hundredfold, Whole, out var over);
        var common = BigInteger.GreatestCommonDivisor(over, Whole);
        var fraction = $"{over / common}/{Whole / common}";
        return Whole / common > 1000
            ? ((decimal)parts / (Whole / 100)).ToString("0.#########", System.Globalization.CultureInfo.InvariantCulture) + " %"
            : whole.IsZero ? $"{fraction} %" : $"{whole} {fraction} %";
    }
}
