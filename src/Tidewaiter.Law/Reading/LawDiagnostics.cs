namespace Tidewaiter.Law;

/// <summary>What can be wrong with a law file beyond its shape, in the words shown.</summary>
internal static class LawDiagnostics
{
    public const string NoSourceMessage = "This act names no instrument. Add 'by:' with the id of the instrument that does it.";

    /// <summary>An id is used twice.</summary>
    public static DiagnosticCode Duplicate { get; } = new(1006);

    /// <summary>An id that nothing has.</summary>
    public static DiagnosticCode Dangling { get; } = new(1007);

    /// <summary>An act without source.</summary>
    public static DiagnosticCode NoSource { get; } = new(1008);

    /// <summary>A suspension without an end.</summary>
    public static DiagnosticCode OpenSuspension { get; } = new(1013);

    /// <summary>An end without the words of the text.</summary>
    public static DiagnosticCode EndWithoutWords { get; } = new(1014);

    /// <summary>A stretch that is empty.</summary>
    public static DiagnosticCode EmptyStretch { get; } = new(1015);

    /// <summary>A presumption without source.</summary>
    public static DiagnosticCode PresumptionWithoutSource { get; } = new(1018);

    /// <summary>A statement used as law.</summary>
    public static DiagnosticCode StatementAsLaw { get; } = new(1019);

    public static string DuplicateMessage(string what, string id) => $"The {what} '{id}' exists already. Give this one another id, or add to the other.";

    public static string DanglingMessage(string what, string id) => $"There is no {what} '{id}' in the law folder. Add it, or correct the id.";

    public static string StatementAsLawMessage(string id) =>
        $"'{id}' is a statement, and statements are not law. Put the act under the statement's 'drafts:', or name the instrument that followed.";
}
