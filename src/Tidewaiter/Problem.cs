namespace Tidewaiter;

/// <summary>Something wrong with what was given, shaped like the input: where, which diagnostic, and a sentence that says what to do.</summary>
/// <param name="Path">Where in the input: a file and line, or a path such as <c>$.facts.steel_content_share</c>.</param>
/// <param name="Code">The diagnostic; its page is <c>docs/diagnostics/TW####.md</c>.</param>
/// <param name="Message">A full sentence that names the fault and the remedy.</param>
public sealed record Problem(Words Path, DiagnosticCode Code, Words Message)
{
    /// <summary><c>path: TW1002: message</c>.</summary>
    public override string ToString() => $"{Path}: {Code}: {Message}";
}
