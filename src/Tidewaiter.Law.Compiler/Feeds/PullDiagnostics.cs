namespace Tidewaiter.Law.Compiler;

/// <summary>What can be wrong with a captured document, in the words shown.</summary>
internal static class PullDiagnostics
{
    public const string NoKnownDate = "This document does not say when it became public. Say it with --known DATE.";

    public const string Unknown =
        "This is none of the documents that are read here: a tariff export of the USITC (JSON or CSV), a document of the Federal Register API (JSON), a message of CBP (e-mail, HTML or text). Save the document itself, not the page around it.";

    public const string NoNumber = "This document of the Federal Register has no 'document_number'. Save what the API gives for the document, with all its fields.";

    public const string NoLines = "This tariff export has no tariff line. Export the whole schedule, or a range of headings, and save it as it comes.";

    /// <summary>A document that cannot be read.</summary>
    public static DiagnosticCode Unreadable { get; } = new(9001);

    /// <summary>Larger than any document of the feeds.</summary>
    public static string TooLarge(int limit) => $"This is larger than {limit:#,0} bytes, which no document of these feeds is. Name the document itself.";

    public static string NotJson(long? line) => $"This begins like JSON and is not: look at line {(line ?? 0) + 1}. Capture the document again, whole.";

    public static Problem At(Words document, string message) => new(document, Unreadable, new Words(message));
}
