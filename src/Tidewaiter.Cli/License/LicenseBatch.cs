using System.Text.Json;
using Tidewaiter.Exports;

namespace Tidewaiter.Cli;

/// <summary>Many determinations.</summary>
internal sealed class LicenseBatch(LicenceDesk desk) : QuestionBatch<LicenceQuestion, LicenceFinding>
{
    private readonly LicenceQuestionReader _reader = new(desk.Book);

    protected override (LicenceQuestion? Question, IReadOnlyList<Problem> Problems) Read(JsonElement json) => _reader.Read(json);

    protected override LicenceFinding Answer(LicenceQuestion question) => desk.Answer(question);

    protected override bool IsRefused(LicenceFinding finding) => false;
}
