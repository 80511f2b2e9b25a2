namespace Tidewaiter.Law;

/// <summary>Reads what a fact must be: a value, <c>before</c>, <c>from</c>, <c>under</c>, <c>at least</c>, or <c>a to b</c>.</summary>
internal static class FactTestParser
{
    public static bool TryParse(FactDeclaration fact, string text, Authority authority, out NumberRange range, out Words? word)
    {
        range = default;
        word = null;
        if (After(text, "before ") is { } before && fact.Type == FactType.Instant)
        {
            return Bound(before, fact, authority, end => new NumberRange(long.MinValue, end - 1), out range);
        }

        if (After(text, "from ") is { } from && fact.Type == FactType.Instant)
        {
            return Bound(from, fact, authority, start => new NumberRange(start, long.MaxValue), out range);
        }

        if (After(text, "under ") is { } under && IsNumeric(fact))
        {
            return Bound(under, fact, authority, end => new NumberRange(long.MinValue, end - 1), out range);
        }

        if (After(text, "at least ") is { } least && IsNumeric(fact))
        {
            return Bound(least, fact, authority, start => new NumberRange(start, long.MaxValue), out range);
        }

        var to = text.IndexOf(" to ", StringComparison.Ordinal);
        if (to > 0 && (IsNumeric(fact) || fact.Type == FactType.Instant))
        {
            range = default;
            if (FactValueParser.TryParse(fact, text[..to], authority, out var low) && FactValueParser.TryParse(fact, text[(to + 4)..], authority, out var high))
            {
                range = new NumberRange(low.Number, high.Number);
                return low.Number <= high.Number;
            }

            return false;
        }

        if (!FactValueParser.TryParse(fact, text, authority, out var value))
        {
            return false;
        }

        word = fact.Type == FactType.Word ? value.Word : null;
        range = new NumberRange(value.Number, value.Number);
        return true;
    }

    public static string Expected(FactDeclaration fact) => fact.Type switch
    {
        FactType.Instant => "'before <date>', 'from <date>' or '<date> to <date>'",
        FactType.Share or FactType.Number or FactType.Money => "'under 0.15', 'at least 0.15', '0.2 to 0.5' or a value",
        _ => FactValueParser.Expected(fact),
    };

    private static bool IsNumeric(FactDeclaration fact) => fact.Type is FactType.Share or FactType.Number or FactType.Money;

    private static string? After(string text, string prefix) => text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;

    private static bool Bound(string text, FactDeclaration fact, Authority authority, Func<long, NumberRange> make, out NumberRange range)
    {
        var read = FactValueParser.TryParse(fact, text, authority, out var value);
        range = read ? make(value.Number) : default;
        return read;
    }
}
