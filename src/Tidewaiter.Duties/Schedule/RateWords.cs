using System.Buffers;

namespace Tidewaiter.Duties;

/// <summary>Reads the rates that are sentences: the duty of another line, a note, freedom on terms.</summary>
internal static class RateWords
{
    private const string DutyOf = "a duty of ";

    private static readonly SearchValues<char> Figures = SearchValues.Create("%$¢");

    private static readonly string[] Others =
    [
        "The rate applicable ", "The rate of duty applicable ", "The rate provided for ", "The duty provided ", "The duty rate provided ",
        "A duty upon ", "A duty equal to ", "A duty (in lieu of ",
    ];

    private static readonly string[] Terms = ["Free, ", "Free (See "];

    public static LineRate? Parse(string text) =>
        StartsWith(text, Others) ? ParseOther(text)
        : StartsWith(text, Terms) && !HasFigures(text) ? new LineRate.FreeOnTerms(new Words(text))
        : text.StartsWith("See ", StringComparison.Ordinal) ? new LineRate.SeeElsewhere(new Words(text))
        : null;

    private static LineRate.OfOtherLine? ParseOther(string text)
    {
        var (lead, plus) = Cut(text, "+");
        if (plus.Length == 0)
        {
            (lead, plus) = Cut(text, " plus ");
        }

        if (plus.Length > 0)
        {
            var added = LineRateParser.ParseSum(plus.StartsWith(DutyOf, StringComparison.Ordinal) ? plus[DutyOf.Length..] : plus);
            return added is null || HasFigures(lead) ? null : new LineRate.OfOtherLine(new Words(lead), added, Rate.Zero);
        }

        var (whole, minus) = Cut(text, " minus ");
        return HasFigures(whole) ? null
            : minus.Length == 0 ? new LineRate.OfOtherLine(new Words(text), LineRate.Free, Rate.Zero)
            : Rate.TryParse(minus, out var rate) ? new LineRate.OfOtherLine(new Words(whole), LineRate.Free, rate)
            : null;
    }

    private static (string Before, string After) Cut(string text, string at)
    {
        var cut = text.IndexOf(at, StringComparison.Ordinal);
        return cut < 0 ? (text, "") : (text[..cut].Trim(), text[(cut + at.Length)..].Trim());
    }

    // An amount that stands inside a sentence was not read: the sentence must not pass for one without.
    private static bool HasFigures(string text) =>
        text.AsSpan().ContainsAny(Figures) || text.Contains("percent", StringComparison.Ordinal) || text.Contains(" cents", StringComparison.Ordinal);

    private static bool StartsWith(string text, string[] beginnings) => beginnings.Any(one => text.StartsWith(one, StringComparison.Ordinal));
}
