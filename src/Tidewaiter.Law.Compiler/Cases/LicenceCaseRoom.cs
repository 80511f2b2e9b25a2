using System.Runtime.CompilerServices;
using Tidewaiter.Exports;

namespace Tidewaiter.Law.Compiler;

/// <summary>Answers cases about licences: <c>ask</c> is a question as <c>license --batch</c> takes it, with <c>assume</c>; <c>expect: { licence: … }</c> what must be in the finding.</summary>
public sealed class LicenceCaseRoom : ICaseRoom
{
    private readonly ConditionalWeakTable<Book, LicenceQuestionReader> _readers = [];

    /// <inheritdoc/>
    public bool Takes(WorkedCase worked)
    {
        ArgumentNullException.ThrowIfNull(worked);
        return worked.Expect.Licence is not null;
    }

    /// <inheritdoc/>
    public CaseOutcome Run(Book book, WorkedCase worked, ViewOpener open)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(worked);
        ArgumentNullException.ThrowIfNull(open);
        var (question, problems) = _readers.GetValue(book, of => new LicenceQuestionReader(of)).Read(worked.Question);
        try
        {
            return question is null
                ? Refused(worked, problems)
                : LicenceCaseComparer.Compare(worked.Expect.Licence!, new LicenceDesk(book, null, null, (at, assumed) => open(at, assumed)).Answer(question));
        }
        catch (ProblemException refused)
        {
            return Refused(worked, refused.Problems);
        }
    }

    /// <inheritdoc/>
    public bool MayDependOn(Book book, WorkedCase worked, Act act)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(worked);
        ArgumentNullException.ThrowIfNull(act);
        return !worked.Assume.IsEmpty || book.Measure(act.Target.Measure) is not { Kind: MeasureKind.Duty or MeasureKind.Filing or MeasureKind.EntryFee or MeasureKind.VesselFee };
    }

    private static CaseOutcome Refused(WorkedCase worked, IReadOnlyList<Problem> problems) =>
        worked.Expect.Problem is { } code && problems.Any(problem => problem.Code == code)
            ? CaseOutcome.Held
            : CaseOutcome.Differs(new Words(worked.Expect.Problem?.ToString() ?? "an answer"), new Words(string.Join(' ', problems)));
}
