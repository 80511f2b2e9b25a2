namespace Tidewaiter.Reading;

/// <summary>The four diagnostics every strict reader has, numbered within its family.</summary>
internal sealed record DiagnosticFamily(DiagnosticCode UnknownKey, DiagnosticCode Missing, DiagnosticCode WrongShape, DiagnosticCode Unreadable)
{
    /// <summary>A file of law.</summary>
    public static DiagnosticFamily Law { get; } = new(new(1002), new(1003), new(1004), new(1005));

    /// <summary>A question.</summary>
    public static DiagnosticFamily Question { get; } = new(new(2002), new(2003), new(2004), new(2005));

    public static string MissingMessage(string key) => $"The key '{key}' is missing; add it.";
}
