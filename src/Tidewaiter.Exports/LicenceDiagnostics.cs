namespace Tidewaiter.Exports;

/// <summary>What can be wrong with a question about licences, in the words shown.</summary>
internal static class LicenceDiagnostics
{
    public const string NotAnObjectMessage = "A question is one JSON object: {\"item\": …, \"from\": …, \"to\": …, \"date\": …}.";

    /// <summary>The question is no object.</summary>
    public static DiagnosticCode NotAnObject { get; } = new(5001);

    /// <summary>A fact that nothing reads.</summary>
    public static DiagnosticCode UnknownFact { get; } = new(5002);

    /// <summary>Law whose scope nobody defined.</summary>
    public static DiagnosticCode UndefinedScope { get; } = new(5003);

    /// <summary>A list of parties, or an exception, that nothing reads.</summary>
    public static DiagnosticCode UnknownName { get; } = new(5004);

    public static string UnknownFactMessage(string name, IEnumerable<string> known) =>
        $"No provision reads a fact '{name}'. Facts nearest in spelling: {Nearest(name, known)}.";

    public static string UnknownListMessage(string name, IEnumerable<string> known) =>
        $"No provision reads a list of parties '{name}'. Write the lists that matter here as the law calls them, and leave others out; nearest in spelling: {Nearest(name, known)}.";

    public static string UnknownExceptionMessage(string name, IEnumerable<string> known) =>
        $"There is no licence exception '{name}' on file. Nearest in spelling: {Nearest(name, known)}.";

    private static string Nearest(string name, IEnumerable<string> known) =>
        string.Join(", ", known.Distinct().OrderBy(one => Distance(one, name)).ThenBy(one => one, StringComparer.Ordinal).Take(5).DefaultIfEmpty("none on file"));

    // Letters of one that the other lacks: enough to find a misspelling among a few hundred names.
    private static int Distance(string one, string other) => one.Except(other).Count() + other.Except(one).Count() + Math.Abs(one.Length - other.Length);
}
