using System.Text.Json;
using Tidewaiter.Reading;

namespace Tidewaiter.Law.Compiler;

/// <summary>A file of the user's own, outside the law folder: its content, and its problems by name and line.</summary>
internal sealed class OutsideFile : IDisposable
{
    private readonly string _name;
    private readonly IReadOnlyDictionary<string, int> _lines;
    private readonly JsonDocument _json;
    private readonly List<Problem> _problems = [];

    private OutsideFile(string name, YamlDocument document)
    {
        _name = name;
        _lines = document.Lines;
        _json = JsonDocument.Parse(document.Json!);
    }

    /// <summary>The content, for readers that report to this file.</summary>
    public NodeReader Root => new(_json.RootElement, "#", DiagnosticFamily.Law, _problems);

    /// <summary>The problems reported, each at its line.</summary>
    public IEnumerable<Problem> Problems => _problems.Select(problem => At(_name, LineOf(problem.Path.ToString()[1..]), problem.Code, problem.Message.ToString()));

    /// <summary>Reads a file; one that is not YAML is <c>null</c> and gives its faults. JSON is YAML.</summary>
    public static OutsideFile? Open(FileInfo file, out IReadOnlyList<Problem> faults)
    {
        var document = YamlDocument.Read(File.ReadAllBytes(file.FullName));
        faults = [.. document.Faults.Select(fault => At(file.Name, fault.Line, fault.Code, fault.Message))];
        return faults.Count > 0 ? null : new OutsideFile(file.Name, document);
    }

    public void Dispose() => _json.Dispose();

    private static Problem At(string name, int line, DiagnosticCode code, string message) => new(new Words($"{name}:{line}"), code, new Words(message));

    // What a reader found missing has no line of its own: the nearest thing above it does.
    private int LineOf(string pointer)
    {
        int line;
        while (!_lines.TryGetValue(pointer, out line))
        {
            var slash = pointer.LastIndexOf('/');
            if (slash < 0)
            {
                return 1;
            }

            pointer = pointer[..slash];
        }

        return line;
    }
}
