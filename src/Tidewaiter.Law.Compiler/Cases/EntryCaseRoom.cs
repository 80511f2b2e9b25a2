using System.Runtime.CompilerServices;
using NodaTime;
using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>Answers cases about entries: <c>ask</c> is an entry as <c>tidewaiter entry</c> takes it, with <c>assume</c>.</summary>
public sealed class EntryCaseRoom : ICaseRoom
{
    private readonly ConditionalWeakTable<Book, EntryQuestionReader> _readers = [];
    private readonly ConditionalWeakTable<WorkedCase, AskedEntry> _asked = [];

    /// <inheritdoc/>
    public bool Takes(WorkedCase worked)
    {
        ArgumentNullException.ThrowIfNull(worked);
        return worked.Question.TryGetProperty("lines", out _);
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

        var desk = new DutyDesk(book, null, worked.Assume, null, (_, at, assumed) => open(at == Instant.MaxValue ? null : at, assumed));
        var finding = new EntryDesk(desk).Answer(asked.Question);
        return finding.Status == DutyStatus.Refused
            ? DutyCaseComparer.CompareProblems(worked.Expect, finding.Problems)
            : EntryCaseComparer.Compare(worked.Expect, finding, desk.Authority);
    }

    /// <inheritdoc/>
    public bool MayDependOn(Book book, WorkedCase worked, Act act)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(worked);
        ArgumentNullException.ThrowIfNull(act);
        return !worked.Assume.IsEmpty || (Asked(book, worked).Question is { } question && question.Lines.Any(line => DutyReach.MayTouch(book, line, act)));
    }

    private AskedEntry Asked(Book book, WorkedCase worked) => _asked.GetValue(worked, one => Read(book, one));

    private AskedEntry Read(Book book, WorkedCase worked)
    {
        using var ask = worked.AskAlone();
        var (question, problems) = _readers.GetValue(book, of => new EntryQuestionReader(of)).Read(ask.RootElement);
        return new AskedEntry(question, problems);
    }

    private sealed record AskedEntry(EntryQuestion? Question, IReadOnlyList<Problem> Problems);
}
