using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tidewaiter.Cli;

/// <summary>How answers are written as JSON: one object on a line, letters as they are.</summary>
internal static class JsonOutput
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
}
