namespace Tidewaiter.Reading;

/// <summary>The four diagnostics every strict reader has, numbered within its family.</summary>
internal sealed record DiagnosticFamily(DiagnosticCode UnknownKey, DiagnosticCode Missing, DiagnosticCode WrongShape, DiagnosticCode Unreadable)
{
    /// <summary>A file of law.</summary>
    public static DiagnosticFamily Law { get; } = new(
        new DiagnosticCode(1002), new DiagnosticCode(1003), new DiagnosticCode(1004), new DiagnosticCode(1005));

    /// <summary>A question.</summary>
    public static DiagnosticFamily Question { get; } = new(
        new DiagnosticCode(2002), new DiagnosticCode(2003), new DiagnosticCode(2004), new DiagnosticCode(2005));

    public static string MissingMessage(string key) => $"The key '{key}' is missing; add it.";
}
