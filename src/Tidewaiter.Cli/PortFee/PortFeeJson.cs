using System.Text.Json;
using Tidewaiter.Vessels;

namespace Tidewaiter.Cli;

/// <summary>Prints answers about calls as JSON lines.</summary>
internal sealed class PortFeeJson(Terminal terminal) : IPortFeeOutput
{
    private readonly JsonOutput _out = new(terminal);

    public void Finding(PortFeeFinding finding, JsonElement id) => _out.Line(json => PortFeeFindingJson.Write(json, finding, id));

    public void Problems(IReadOnlyList<Problem> problems, JsonElement id, long? line) =>
        _out.Line(json => PortFeeFindingJson.WriteProblems(json, problems, id, line));

    public void Flush() => _out.Flush();

    public void Finish() => Flush();

    public void Dispose() => _out.Dispose();
}
