using System.Text.Json;
using Tidewaiter.Duties;

namespace Tidewaiter.Cli;

/// <summary>Prints answers as JSON lines.</summary>
/// <typeparam name="TFinding">An answer.</typeparam>
internal class JsonLines<TFinding>(Terminal terminal, Action<Utf8JsonWriter, TFinding, JsonElement> write) : IBatchOutput<TFinding>, IDisposable
{
    private readonly JsonOutput _out = new(terminal);

    public void Finding(TFinding finding, JsonElement id) => _out.Line(json => write(json, finding, id));

    public void Problems(IReadOnlyList<Problem> problems, JsonElement id, long? line) =>
        _out.Line(json => DutyFindingJson.WriteProblems(json, problems, id, line));

    public void Flush() => _out.Flush();

    public void Finish() => Flush();

    public void Dispose() => _out.Dispose();
}
