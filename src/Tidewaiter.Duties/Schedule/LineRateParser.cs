using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>Reads the text of a rate piece by piece, from left to right and each piece once: no text takes longer than its length.</summary>
internal static class LineRateParser
{
    private const string Less = " less ";
    private const string Degree = " for each degree under ";
    private const decimal MaxDegrees = 1000;
    private const string AtLeast = " but not less ";

    // As of a single rate: beyond a million percent nothing is a tariff, and sums of money must stay within range.
    private const long MaxParts = 10_000 * Rate.Whole;

    private static readonly string[] Ceilings = [", but if ", ", but in no case "];

    public static LineRate Parse(string text)
    {
        if (text.Length > RateText.MaxLength)
        {
            return new LineRate.Unread(new Words(text));
        }

        // What does not come to rest when it is tidied, or does not print as it was read, is no rate.
        var tidy = RateText.Tidy(text);
        return RateText.Tidy(tidy) != tidy ? new LineRate.Unread(new Words(text))
            : ParseTidy(tidy) is { } rate && PrintsBack(rate, rate.ToString()) ? rate
            : new LineRate.Unread(new Words(tidy));
    }

    private static bool PrintsBack(LineRate rate, string printed) =>
        printed.Length <= RateText.MaxLength && RateText.Tidy(printed) == printed && rate == ParseTidy(printed);

    /// <summary>A sum of amounts and shares; <c>null</c> when it is none.</summary>
    public static LineRate.Sum? ParseSum(string text)
    {
        var cut = Ceilings.Select(words => text.IndexOf(words, StringComparison.Ordinal)).Where(found => found > 0).DefaultIfEmpty(text.Length).Min();
        var ceiling = cut < text.Length ? new Words(text[(cut + 2)..]) : default;
        var adValorem = Rate.Zero;
        var amounts = ImmutableArray.CreateBuilder<SpecificRate>();
        var shares = ImmutableArray.CreateBuilder<ValueShare>();
        foreach (var piece in text[..cut].Split('+'))
        {
            var reader = new RateReader(piece);
            if (SpecificRate.TryParse(piece, out var amount))
            {
                amounts.Add(amount);
            }
            else if (!reader.TakePercent(out var rate) || adValorem.Parts + rate.Parts > MaxParts)
            {
                return null;
            }
            else if (reader.IsAtEnd)
            {
                adValorem += rate;
            }
            else if (ValueShare.TryParse(reader, rate, out var share))
            {
                shares.Add(share);
            }
            else
            {
                return null;
            }
        }

        // Nothing has no ceiling.
        var isNothing = adValorem == Rate.Zero && amounts.Count == 0 && shares.Count == 0;
        return isNothing && !ceiling.IsEmpty ? null : new LineRate.Sum(adValorem, amounts.ToImmutable(), shares.ToImmutable(), ceiling);
    }

    private static LineRate? ParseTidy(string text)
    {
        if (text.Equals("free", StringComparison.OrdinalIgnoreCase) || text.Equals("no additional duty", StringComparison.OrdinalIgnoreCase))
        {
            return LineRate.Free;
        }

        if (text.Length == 0 || text == LineRate.Blank.Text)
        {
            return LineRate.Blank.Instance;
        }

        return text.Equals(LineRate.NoChange.Text, StringComparison.OrdinalIgnoreCase)
            ? LineRate.NoChange.Instance
            : ParseSugar(text) ?? ParseSum(text) ?? RateWords.Parse(text);
    }

    // 3.6606¢/kg less 0.020668¢/kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less than 3.143854¢/kg
    private static LineRate.SugarDegree? ParseSugar(string text)
    {
        var less = text.IndexOf(Less, StringComparison.Ordinal);
        var each = text.IndexOf(Degree, StringComparison.Ordinal);
        var least = text.IndexOf(AtLeast, StringComparison.Ordinal);
        if (less < 0 || each < less + Less.Length || least < each + Degree.Length
            || !SpecificRate.TryParse(text[..less], out var full)
            || !SpecificRate.TryParse(text[(less + Less.Length)..each], out var off)
            || !SpecificRate.TryParse(text[(least + AtLeast.Length)..].Replace("than ", "", StringComparison.Ordinal), out var floor)
            || full.Counted != off.Counted
            || full.Counted != floor.Counted
            || !full.On.IsEmpty)
        {
            return null;
        }

        var degrees = new RateReader(text.AsSpan()[(each + Degree.Length)..least]);
        var isRead = degrees.TakeNumber(out var from) && from < MaxDegrees && degrees.Take("degrees");
        return isRead && (degrees.IsAtEnd || (degrees.Take("(and fractions of a degree in proportion)") && degrees.IsAtEnd))
            ? new LineRate.SugarDegree(full, off.Cents, from, floor.Cents)
            : null;
    }
}
