using System.Text;
using YamlDotNet.Core;

namespace Tidewaiter.Law.Compiler;

/// <summary>A YAML file as canonical JSON, and for every place in it the line it stands on.</summary>
/// <remarks>
/// Every scalar stays text: what it means is decided by whoever asks for it, so Norway is not "no" and a heading is not a number.
/// Keys keep the order of the file. The places are JSON pointers; a key's line is the key's own, not its value's.
/// </remarks>
internal sealed class YamlDocument
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private YamlDocument(byte[]? json, Dictionary<string, int> lines, List<YamlFault> faults)
    {
        Json = json;
        Lines = lines;
        Faults = faults;
    }

    /// <summary>The document in UTF-8, without white space; <c>null</c> when it cannot be read.</summary>
    public byte[]? Json { get; }

    /// <summary>JSON pointer → line, from 1.</summary>
    public IReadOnlyDictionary<string, int> Lines { get; }

    /// <summary>What is wrong, in the order found.</summary>
    public IReadOnlyList<YamlFault> Faults { get; }

    public static YamlDocument Read(ReadOnlySpan<byte> bytes)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Unreadable(new YamlFault(CompilerDiagnostics.Unreadable, 1, CompilerDiagnostics.NotUtf8));
        }

        using var walker = new YamlWalker(text);
        try
        {
            return new YamlDocument(walker.Walk(), walker.Lines, walker.Faults);
        }
        catch (YamlException error)
        {
            var fault = new YamlFault(CompilerDiagnostics.Unreadable, (int)error.Start.Line, CompilerDiagnostics.NotYaml(error.Message));
            return Unreadable([.. walker.Faults, fault]);
        }
    }

    private static YamlDocument Unreadable(params YamlFault[] faults) => new(null, [], [.. faults]);
}
