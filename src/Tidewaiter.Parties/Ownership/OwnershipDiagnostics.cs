namespace Tidewaiter.Parties;

/// <summary>What can be wrong with ownership records or a question about them, in the words shown.</summary>
internal static class OwnershipDiagnostics
{
    public const string NoFormat =
        "This is none of the forms that can be read: a JSON object with 'stakes', statements of BODS 0.4, entities of FollowTheMoney, or CSV whose first line has "
        + "'owner', 'owned' and 'percent'. Write one of them.";

    public const string ShareExpected = "a share such as 50, 12.5 %, 33 1/3 %, 25-50, more than 25, or unknown";

    public const string DateExpected = "a date, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY";

    public const string NoObject = "This line is not a JSON object. Write one object on each line, or one list of objects.";

    public const string OpenQuote = "A quotation mark that opens here is never closed. Close it, or double it if it belongs to the text.";

    /// <summary>Records in no form that is known.</summary>
    public static DiagnosticCode Format { get; } = new(4101);

    /// <summary>A rule or a party that is not there.</summary>
    public static DiagnosticCode NotThere { get; } = new(4102);

    /// <summary>A row or statement that cannot be read.</summary>
    public static DiagnosticCode Row { get; } = new(4103);

    public static string Fields(int came, int wanted) => $"This line has {came} fields and the first line has {wanted}. Put a text that holds a comma in quotation marks.";

    public static Problem NoRule(MeasureId rule, IEnumerable<MeasureId> known) => new(
        new Words("rules"), NotThere, new Words($"No provision under '{rule}' tests ownership. Name one of {string.Join(", ", known)}, or a folder of them."));

    public static Problem NoParty(PartyId party) => new(
        new Words("parties"), NotThere, new Words($"The records do not speak of a party '{party}'. Name it by the id that the records give it."));
}
