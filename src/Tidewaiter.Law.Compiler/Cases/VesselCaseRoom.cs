using NodaTime;
using Tidewaiter.Vessels;

namespace Tidewaiter.Law.Compiler;

/// <summary>Answers cases about vessels' calls: <c>ask</c> is a call as <c>port-fee</c> takes it, with its <c>shore</c> or <c>regime</c>; <c>expect</c> what must be in the finding.</summary>
public sealed class VesselCaseRoom : ICaseRoom
{
    /// <inheritdoc/>
    public bool Takes(WorkedCase worked)
    {
        ArgumentNullException.ThrowIfNull(worked);
        return worked.Question.TryGetProperty("shore", out _) || worked.Question.TryGetProperty("regime", out _);
    }

    /// <inheritdoc/>
    public CaseOutcome Run(Book book, WorkedCase worked, ViewOpener open)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(worked);
        ArgumentNullException.ThrowIfNull(open);
        var (call, problems) = new PortCallReader(book).Read(worked.Question);
        if (call is null)
        {
            return VesselCaseComparer.CompareProblems(worked.Expect, problems);
        }

        var desk = new PortFeeDesk(book, null, null, explain: false, (_, at, assumed) => open(at == Instant.MaxValue ? null : at, assumed));
        var finding = desk.Answer(call);
        return finding.Status == PortFeeStatus.Refused
            ? VesselCaseComparer.CompareProblems(worked.Expect, finding.Problems)
            : VesselCaseComparer.Compare(worked.Expect, finding);
    }

    /// <inheritdoc/>
    public bool MayDependOn(Book book, WorkedCase worked, Act act)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(act);

        // A scenario may name any act, and then without it the answer is a problem.
        return book.Measure(act.Target.Measure) is null or { Kind: MeasureKind.VesselFee };
    }
}
