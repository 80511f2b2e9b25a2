using System.Text.Json;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>Many lines of duty.</summary>
internal sealed class DutyBatch(Book book, Func<DutyQuestion, DutyFinding> answer, EventDate? knownAt) : QuestionBatch<DutyQuestion, DutyFinding>
{
    private readonly DutyQuestionReader _reader = new(book);

    protected override (DutyQuestion? Question, IReadOnlyList<Problem> Problems) Read(JsonElement json) => _reader.Read(json);

    protected override DutyFinding Answer(DutyQuestion question) => answer(question with { KnownAt = question.KnownAt ?? knownAt });

    protected override bool IsRefused(DutyFinding finding) => finding.Status == DutyStatus.Refused;
}
