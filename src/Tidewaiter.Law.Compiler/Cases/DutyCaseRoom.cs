using System.Runtime.CompilerServices;
using NodaTime;
using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>Answers cases about duty: <c>ask</c> is a question as <c>duty --batch</c> takes it, with <c>assume</c>; <c>expect</c> what must be in the finding.</summary>
public sealed class DutyCaseRoom : ICaseRoom
{
    private readonly ConditionalWeakTable<Book, DutyQuestionReader> _readers = [];
    private readonly ConditionalWeakTable<WorkedCase, AskedDuty> _asked = [];

    /// <inheritdoc/>
    public bool Takes(WorkedCase worked)
    {
        ArgumentNullException.ThrowIfNull(worked);
        return worked.Question.TryGetProperty("hts", out _);
    }

    /// <inheritdoc/>
    public CaseOutcome Run(Book book, WorkedCase worked, ViewOpener open)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(worked);
        ArgumentNullException.ThrowIfNull(open);
        var asked = Asked(book, worked);
        if (asked.Question is null)
        {
            return DutyCaseComparer.CompareProblems(worked.Expect, asked.Problems);
        }

        var options = new DutyOptions(Range: worked.Expect.Range is not null);
        var desk = new DutyDesk(book, null, worked.Assume, options, (_, at, assumed) => open(at == Instant.MaxValue ? null : at, assumed));
        var finding = desk.Answer(asked.Question);
        return finding.Status == DutyStatus.Refused
            ? DutyCaseComparer.CompareProblems(worked.Expect, finding.Problems)
            : DutyCaseComparer.Compare(worked.Expect, finding, desk.Authority);
    }

    /// <inheritdoc/>
    public bool MayDependOn(Book book, WorkedCase worked, Act act)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(worked);
        ArgumentNullException.ThrowIfNull(act);

        // A scenario may name the act, and then without it the answer is a problem.
        return !worked.Assume.IsEmpty || (Asked(book, worked).Question is { } question && DutyReach.MayTouch(book, question, act));
    }

    private AskedDuty Asked(Book book, WorkedCase worked) => _asked.GetValue(worked, one => Read(book, one));

    private AskedDuty Read(Book book, WorkedCase worked)
    {
        using var ask = worked.AskAlone();
        var (question, problems) = _readers.GetValue(book, of => new DutyQuestionReader(of)).Read(ask.RootElement);
        return new AskedDuty(question, problems);
    }

    private sealed record AskedDuty(DutyQuestion? Question, IReadOnlyList<Problem> Problems);
}
