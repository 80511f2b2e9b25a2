using System.Text.Json;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>Answers line by line: one object in, one out, in order. A bad line gives its problems and the batch goes on.</summary>
internal sealed class DutyBatch(Book book, Func<DutyQuestion, DutyFinding> answer, EventDate? knownAt)
{
    private readonly DutyQuestionReader _reader = new(book);

    public int Run(Stream stream, IBatchOutput output)
    {
        var answered = new JsonLines(stream, output.Flush, (problems, id, line) => output.Problems(problems, id, line))
            .Run((json, id, line) => Answer(json, id, line, output));
        output.Finish();
        return answered ? ExitCode.Answered : ExitCode.Problem;
    }

    private bool Answer(JsonElement json, JsonElement id, long number, IBatchOutput output)
    {
        var (question, problems) = _reader.Read(json);
        if (question is null)
        {
            output.Problems(problems, id, number);
            return false;
        }

        var finding = answer(question with { KnownAt = question.KnownAt ?? knownAt });
        output.Finding(finding, id);
        return finding.Status != DutyStatus.Refused;
    }
}
