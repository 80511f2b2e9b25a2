using System.Globalization;
using Tidewaiter.Reading;

namespace Tidewaiter.Law;

/// <summary>Reads the value of a fact, in law files and in questions alike.</summary>
internal static class FactValueParser
{
    public static bool TryParse(FactDeclaration fact, string text, Authority authority, out FactValue value)
    {
        value = default;
        switch (fact.Type)
        {
            case FactType.YesNo:
                var read = LawReader.ParseYesNo(text, out var yes);
                value = new FactValue(yes ? 1 : 0);
                return read;
            case FactType.Instant:
                var dated = EventDate.TryParse(text, out var date);
                value = dated ? new FactValue(authority.AsOf(date).ToUnixTimeSeconds()) : default;
                return dated;
            case FactType.Country:
                var named = CountryCode.TryParse(text, out var country);
                value = new FactValue((long)country.Key);
                return named;
            case FactType.Word:
                value = new FactValue(0, new Words(text));
                return fact.Values.IsEmpty || fact.Values.Contains(new Words(text));
            default:
                return TryNumber(fact.Type, text, out value);
        }
    }

    /// <summary>The value as a person would write it.</summary>
    public static string Print(FactDeclaration fact, FactValue value, Authority authority) => fact.Type switch
    {
        FactType.YesNo => value.Number == 1 ? "yes" : "no",
        FactType.Instant => authority.DateOf(NodaTime.Instant.FromUnixTimeSeconds(value.Number)).ToString(),
        FactType.Country => CountryCode.FromKey((ulong)value.Number).ToString(),
        FactType.Word => value.Word.ToString(),
        FactType.Money => Money.FromCents(value.Number).Dollars.ToString("0.##", CultureInfo.InvariantCulture),
        _ => Rate.FromParts(value.Number).Fraction.ToString("0.#########", CultureInfo.InvariantCulture),
    };

    public static string Expected(FactDeclaration fact) => fact.Type switch
    {
        FactType.YesNo => "yes or no",
        FactType.Instant => LawReader.DateExpected,
        FactType.Country => "a country code of two letters",
        FactType.Word => fact.Values.IsEmpty ? "a word" : "one of " + string.Join(", ", fact.Values),
        FactType.Share => "a share between 0 and 1, or a percentage",
        FactType.Money => "an amount of dollars, not negative",
        _ => "a number, not negative",
    };

    private static bool TryNumber(FactType type, string text, out FactValue value)
    {
        value = default;

        // A share may be written as a percentage.
        var isPercent = type == FactType.Share && text.TrimEnd().EndsWith('%');
        if (!Figure.TryParse(isPercent ? text.TrimEnd()[..^1] : text, out var number))
        {
            return false;
        }

        // A trillion is beyond any shipment and far within a long in billionths times cents.
        number = isPercent ? number / 100 : number;
        if (number < 0
            || number > (type switch { FactType.Share => 1, FactType.Number => 1_000_000_000, _ => 1_000_000_000_000 }))
        {
            return false;
        }

        value = new FactValue(type == FactType.Money ? Money.FromDollars(number).Cents : Rate.FromFraction(number).Parts);
        return true;
    }
}
