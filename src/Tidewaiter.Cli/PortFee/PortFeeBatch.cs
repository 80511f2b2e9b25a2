using System.Text.Json;
using Tidewaiter.Vessels;

namespace Tidewaiter.Cli;

/// <summary>Many calls.</summary>
internal sealed class PortFeeBatch(PortFeeDesk desk) : QuestionBatch<PortCall, PortFeeFinding>
{
    private readonly PortCallReader _reader = new(desk.Book);

    protected override (PortCall? Question, IReadOnlyList<Problem> Problems) Read(JsonElement json) => _reader.Read(json);

    protected override PortFeeFinding Answer(PortCall question) => desk.Answer(question);

    protected override bool IsRefused(PortFeeFinding finding) => finding.Status == PortFeeStatus.Refused;
}
