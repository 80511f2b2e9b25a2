using System.Globalization;
using System.Numerics;

namespace Tidewaiter.Parties;

/// <summary>Reads shares as registers write them.</summary>
internal static class ShareText
{
    // No register writes more; a longer text is no share.
    private const int Longest = 60;

    // From least words to the bound they mean: which side, and whether the number itself is meant.
    private static readonly (string Word, bool IsMin, bool Included)[] Bounds =
    [
        ("more than", true, false), ("over", true, false), ("at least", true, true), (">=", true, true), (">", true, false),
        ("less than", false, false), ("under", false, false), ("up to", false, true), ("<=", false, true), ("<", false, false),
    ];

    public static bool TryRead(string? written, out ShareRange range)
    {
        range = default;
        if (written is null || written.Length > Longest)
        {
            return false;
        }

        var text = written.Trim();
        if (TryPlain(text, out range))
        {
            return true;
        }

        if (text.Equals("unknown", StringComparison.OrdinalIgnoreCase))
        {
            range = ShareRange.Unknown;
            return true;
        }

        if (TryOne(text, out range))
        {
            return true;
        }

        return TryBand(text, out range);
    }

    // Nearly every share on file: a whole percentage. The rest is read with numbers of any length.
    private static bool TryPlain(string text, out ShareRange range)
    {
        var isPlain = text.Length is > 0 and < 4 && text.All(char.IsAsciiDigit);
        var percent = isPlain ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var share = Share.FromParts(Share.Whole / 100 * Math.Min(percent, 100));
        range = new ShareRange(share, share);
        return isPlain && percent <= 100;
    }

    private static bool TryBand(string text, out ShareRange range)
    {
        range = default;
        foreach (var between in (string[])[" to ", "-", "–"])
        {
            var middle = text.IndexOf(between, StringComparison.Ordinal);
            if (middle > 0 && TryOne(text[..middle], out var low) && TryOne(text[(middle + between.Length)..], out var high) && low.Min <= high.Max)
            {
                range = new ShareRange(low.Min, high.Max);
                return range.Min <= range.Max;
            }
        }

        return false;
    }

    private static bool TryOne(string written, out ShareRange range)
    {
        range = default;
        var text = written.Trim();
        foreach (var (word, isMin, included) in Bounds)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return TryNumber(text[word.Length..].Trim(), out var bound) && TryBound(bound, isMin, included, out range);
            }
        }

        return TryNumber(text, out range);
    }

    private static bool TryBound(ShareRange bound, bool isMin, bool included, out ShareRange range)
    {
        var step = included ? 0 : 1;
        range = isMin
            ? new ShareRange(Share.FromParts(bound.Min.Parts + step), Share.All)
            : new ShareRange(Share.None, Share.FromParts(bound.Max.Parts - step));
        return range.Min <= range.Max;
    }

    private static bool TryNumber(string text, out ShareRange range)
    {
        range = default;
        var isPercent = text.EndsWith('%');
        var body = isPercent ? text[..^1].TrimEnd() : text;
        var space = body.IndexOf(' ', StringComparison.Ordinal);
        var fraction = space > 0 ? body[(space + 1)..] : body;
        var slash = fraction.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return space < 0 && TryDecimal(body, out var over, out var under) && TryParts(over, under * 100, out range);
        }

        if (!TryWhole(fraction[..slash], out var numerator) || !TryWhole(fraction[(slash + 1)..], out var denominator) || denominator.IsZero)
        {
            return false;
        }

        // "33 1/3" is percent with or without its sign; a bare "1/3" is a part of the whole.
        var whole = BigInteger.Zero;
        if (space > 0 && (!TryWhole(body[..space], out whole) || numerator >= denominator))
        {
            return false;
        }

        return TryParts((whole * denominator) + numerator, isPercent || space > 0 ? denominator * 100 : denominator, out range);
    }

    private static bool TryDecimal(string text, out BigInteger over, out BigInteger under)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        under = BigInteger.Pow(10, point < 0 ? 0 : text.Length - point - 1);
        return TryWhole(point < 0 ? text : text.Remove(point, 1), out over);
    }

    private static bool TryWhole(string text, out BigInteger number) =>
        BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    // What lies between two parts is a range of the two.
    private static bool TryParts(BigInteger over, BigInteger under, out ShareRange range)
    {
        range = default;
        if (over > under)
        {
            return false;
        }

        var parts = (long)BigInteger.DivRem(over * Share.Whole, under, out var rest);
        range = new ShareRange(Share.FromParts(parts), Share.FromParts(rest.IsZero ? parts : parts + 1));
        return true;
    }
}
