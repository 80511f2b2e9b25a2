using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tidewaiter.Law.Compiler;

/// <summary>Walks the events of one YAML document and writes it as JSON.</summary>
internal sealed class YamlWalker : IDisposable
{
    // Law is at most a dozen levels deep; what goes deeper was not written by hand.
    private const int DeepestLevel = 32;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Parser _parser;
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Utf8JsonWriter _json;
    private bool _refused;

    public YamlWalker(string text)
    {
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        _json = new Utf8JsonWriter(_bytes, Plain);
    }

    public Dictionary<string, int> Lines { get; } = [];

    public List<YamlFault> Faults { get; } = [];

    /// <summary>The JSON, or <c>null</c> when there is no document or one that is refused.</summary>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    public byte[]? Walk()
    {
        Next();
        Next();
        if (_parser.Current is not DocumentStart)
        {
            Refuse(1, CompilerDiagnostics.EmptyFile);
            return null;
        }

        Next();
        Node("", 0);
        if (!_refused && Next() && _parser.Current is DocumentStart second)
        {
            Refuse(LineOf(second), CompilerDiagnostics.SecondDocument);
        }

        if (_refused)
        {
            return null;
        }

        _json.Flush();
        return _bytes.WrittenSpan.ToArray();
    }

    public void Dispose() => _json.Dispose();

    private static int LineOf(ParsingEvent at) => (int)at.Start.Line;

    // Reads the node the parser stands on, and leaves the parser behind it.
    private void Node(string path, int depth)
    {
        var node = _parser.Current!;
        Lines.TryAdd(path, LineOf(node));
        if (node is AnchorAlias || node is NodeEvent { Anchor.IsEmpty: false })
        {
            Refuse(LineOf(node), CompilerDiagnostics.Anchor);
        }
        else if (node is NodeEvent { Tag.IsEmpty: false })
        {
            Refuse(LineOf(node), CompilerDiagnostics.Tag);
        }
        else if (depth > DeepestLevel)
        {
            Refuse(LineOf(node), CompilerDiagnostics.TooDeep(DeepestLevel));
        }

        if (_refused)
        {
            return;
        }

        switch (node)
        {
            case Scalar scalar:
                _json.WriteStringValue(scalar.Value);
                Next();
                break;
            case MappingStart:
                Mapping(path, depth);
                break;
            case SequenceStart:
                Sequence(path, depth);
                break;
            default:
                // An empty key leaves the parser without a value.
                Refuse(LineOf(node), CompilerDiagnostics.KeyIsNoWord);
                break;
        }
    }

    private void Mapping(string path, int depth)
    {
        var keys = new Dictionary<string, int>();
        _json.WriteStartObject();
        Next();
        while (!_refused && _parser.Current is not MappingEnd)
        {
            var line = LineOf(_parser.Current!);
            if (_parser.Current is not Scalar { Anchor.IsEmpty: true, Tag.IsEmpty: true } key)
            {
                Refuse(line, CompilerDiagnostics.KeyIsNoWord);
                return;
            }

            if (!keys.TryAdd(key.Value, line))
            {
                Faults.Add(new YamlFault(CompilerDiagnostics.Duplicate, line, CompilerDiagnostics.DuplicateKey(key.Value, keys[key.Value])));
            }

            var below = $"{path}/{key.Value.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            Lines.TryAdd(below, line);
            _json.WritePropertyName(key.Value);
            Next();
            Node(below, depth + 1);
        }

        if (!_refused)
        {
            _json.WriteEndObject();
            Next();
        }
    }

    private void Sequence(string path, int depth)
    {
        var index = 0;
        _json.WriteStartArray();
        Next();
        while (!_refused && _parser.Current is not SequenceEnd)
        {
            Node($"{path}/{index++}", depth + 1);
        }

        if (!_refused)
        {
            _json.WriteEndArray();
            Next();
        }
    }

    // The parser loses its way in some brackets that are not closed, and says so in an exception of another kind.
    private bool Next()
    {
        var at = _parser.Current?.End ?? Mark.Empty;
        try
        {
            return _parser.MoveNext();
        }
        catch (InvalidOperationException)
        {
            throw new SyntaxErrorException(at, at, "a bracket is not closed");
        }
    }

    private void Refuse(int line, string message)
    {
        _refused = true;
        Faults.Add(new YamlFault(CompilerDiagnostics.Unreadable, line, message));
    }
}
