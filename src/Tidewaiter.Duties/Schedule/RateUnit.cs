using System.Globalization;

namespace Tidewaiter.Duties;

/// <summary>Reads what stands behind an amount of money: <c>/kg</c>, <c>each</c>, <c>/kg on drained weight</c>, <c>/jewel over 7</c>.</summary>
internal static class RateUnit
{
    private const int MaxUnit = 30;
    private const string Over = "_over_";

    private static readonly string[] Links = [" on ", " of ", ", including "];

    public static bool TryParse(RateReader reader, decimal cents, out SpecificRate rate)
    {
        rate = default;
        if (reader.Take("for each "))
        {
            return Make(cents, "each", reader.Rest, out rate);
        }

        var isEach = reader.Take("each");
        if (!isEach && !reader.Take("/"))
        {
            return false;
        }

        ReadOnlySpan<char> rest = isEach ? $"each {reader.Rest}" : reader.Rest;
        var cut = rest.Length;
        var link = 0;
        foreach (var one in Links)
        {
            var found = rest.IndexOf(one, StringComparison.Ordinal);
            if (found >= 0 && found < cut)
            {
                (cut, link) = (found, one.Length);
            }
        }

        var on = rest[(cut + link)..];
        return Make(cents, rest[..cut], on is "weight of container" ? "weight including container" : on, out rate);
    }

    /// <summary>The unit all of which are counted, and how many of them are free: jewels, seven.</summary>
    public static (UnitName All, decimal Free)? Threshold(UnitName unit)
    {
        var name = unit.ToString();
        var cut = name.IndexOf(Over, StringComparison.Ordinal);
        return cut > 0 && decimal.TryParse(name[(cut + Over.Length)..], NumberStyles.None, CultureInfo.InvariantCulture, out var free)
            ? (UnitName.Parse(name[..cut]), free)
            : null;
    }

    private static bool Make(decimal cents, ReadOnlySpan<char> unit, ReadOnlySpan<char> on, out SpecificRate rate)
    {
        rate = default;
        var name = unit.ToString().Replace(" over ", Over, StringComparison.Ordinal);
        if (name.Length > MaxUnit || !IsUnit(name) || !RatePhrase.IsPlain(on))
        {
            return false;
        }

        var parsed = UnitName.Parse(name);
        rate = new SpecificRate(cents, parsed) { On = new Words(RatePhrase.WithoutThe(on)) };

        // A unit that would print as another one is none.
        return IsUnit(parsed.ToString()) && UnitName.Parse(parsed.ToString()) == parsed;
    }

    private static bool IsUnit(string name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('.' or ',' or '/' or ' ' or '_'))
            {
                return false;
            }
        }

        return name.Length > 0 && char.IsAsciiLetterOrDigit(name[0]) && name[^1] is not ('/' or ',');
    }
}
