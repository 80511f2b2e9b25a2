using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>Reads the value of a fact as people describe vessels: <c>84,000</c>, <c>~84,000</c>, <c>CN leasing company</c>, <c>car carrier</c>.</summary>
internal static class CallValues
{
    public static bool TryParse(FactDeclaration fact, string text, Authority authority, out FactValue value, out bool isApproximate)
    {
        isApproximate = false;
        value = default;
        switch (fact.Type)
        {
            case FactType.Country:
                return Country(text) is { } country && FactValueParser.TryParse(fact, country, authority, out value);
            case FactType.Word:
                var word = VesselTypes.Find(text, fact.Values);
                value = new FactValue(0, word ?? default);
                return word is not null;
            case FactType.Number:
                var trimmed = text.Trim();
                isApproximate = trimmed.StartsWith('~');
                return FactValueParser.TryParse(fact, trimmed.TrimStart('~').Replace(",", "", StringComparison.Ordinal), authority, out value);
            case FactType.Share when text.TrimEnd().EndsWith('%'):
                var read = Rate.TryParse(text, out var rate) && rate <= Rate.One;
                value = new FactValue(rate.Parts);
                return read;
            default:
                return FactValueParser.TryParse(fact, text, authority, out value);
        }
    }

    public static string Expected(FactDeclaration fact) => fact.Type switch
    {
        FactType.Country => "a country code of two letters, then the name if you like",
        FactType.Share => "a share between 0 and 1, or with a percent sign",
        _ => FactValueParser.Expected(fact),
    };

    // The code and then who it is, or who it is and the code in capitals.
    private static string? Country(string text)
    {
        var words = text.Split([' ', ',', ';', ':', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries);
        var codes = words.Where(word => word.Length == 2 && word.All(char.IsAsciiLetterUpper)).Distinct(StringComparer.Ordinal).ToList();
        return words is [{ Length: 2 } first, ..] ? first : codes is [var only] ? only : null;
    }

    /// <summary>The value as a person would write it.</summary>
    public static string Print(FactDeclaration fact, FactValue value, Authority authority) => FactValueParser.Print(fact, value, authority);
}
