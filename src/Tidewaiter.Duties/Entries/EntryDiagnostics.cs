namespace Tidewaiter.Duties;

/// <summary>What is wrong with an entry, in the words shown.</summary>
internal static class EntryDiagnostics
{
    /// <summary>Not an entry at all.</summary>
    public static DiagnosticCode NotAnEntry { get; } = new(2100);

    /// <summary>An entry without a line.</summary>
    public static DiagnosticCode NoLine { get; } = new(2101);

    /// <summary>An event that must come before the entry and is dated after it.</summary>
    public static DiagnosticCode AfterEntry { get; } = new(2102);

    /// <summary>Amounts beyond what can be added up.</summary>
    public static DiagnosticCode TooMuch { get; } = new(2103);

    public static Problem TooMuchProblem { get; } = new(
        new Words("$/lines"), TooMuch, new Words("The amounts of these lines come to more than can be added up, ninety quadrillion dollars. Correct their values, quantities and rates."));

    public const string NotAnEntryMessage =
        "An entry is one JSON object: {\"entry_type\": …, \"entry_date\": …, \"lines\": [{\"hts\": …, \"origin\": …, \"value_usd\": …}]}.";

    public const string NoLineMessage = "This entry has no line. Write one line for each tariff number and origin: {\"hts\": …, \"origin\": …, \"value_usd\": …}.";

    public static string AfterEntryMessage(FactName field, EventDate entered) =>
        $"'{field}' lies after the date of entry, {entered}, and what it dates comes before the entry. Correct one of the two.";
}
