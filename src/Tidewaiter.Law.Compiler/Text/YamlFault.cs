namespace Tidewaiter.Law.Compiler;

/// <summary>Something wrong with a YAML file as such.</summary>
internal sealed record YamlFault(DiagnosticCode Code, int Line, string Message);
