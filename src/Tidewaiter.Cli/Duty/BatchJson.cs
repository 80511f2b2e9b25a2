using System.Text.Json;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>Prints answers as JSON lines.</summary>
internal sealed class BatchJson(Terminal terminal, Book book) : IBatchOutput, IDisposable
{
    private readonly DutyFindingJson _findings = new(book);
    private readonly JsonOutput _out = new(terminal);

    public void Finding(DutyFinding finding, JsonElement id) => _out.Line(json => _findings.Write(json, finding, id));

    public void Problems(IReadOnlyList<Problem> problems, JsonElement id, long? line) =>
        _out.Line(json => DutyFindingJson.WriteProblems(json, problems, id, line));

    public void Flush() => _out.Flush();

    public void Finish() => Flush();

    public void Dispose() => _out.Dispose();
}
