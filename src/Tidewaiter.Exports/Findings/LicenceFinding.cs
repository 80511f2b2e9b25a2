using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>The answer to a question: one part for each authority, and the strictest of them as headline.</summary>
/// <param name="Question">The question.</param>
/// <param name="Authorities">The answer of each authority.</param>
/// <param name="Book">The book it was answered from.</param>
/// <param name="KnownAt">What had been made public by then.</param>
/// <param name="Assumed">What was assumed.</param>
public sealed record LicenceFinding(
    LicenceQuestion Question, ImmutableArray<AuthorityFinding> Authorities, Book Book, EventDate KnownAt, ImmutableArray<AssumptionId> Assumed)
{
    /// <summary>The strictest of the outcomes; facts that could still make one stricter outrank it.</summary>
    public LicenceOutcome Outcome => Authorities.IsEmpty ? LicenceOutcome.Incomplete : Authorities.MaxBy(Severity)!.Outcome;

    /// <summary>What stands outside the answer.</summary>
    public ImmutableArray<Gap> NotChecked =>
        [.. Book.Gaps.Where(gap => gap.Kind == GapKind.Licence && gap.Scope.From <= At && At < gap.Scope.To)];

    private NodaTime.Instant At => Book.Authorities.Values.Max(authority => authority.AsOf(Question.Date));

    /// <summary>The answer of one authority.</summary>
    public AuthorityFinding? Of(Words jurisdiction) => Authorities.FirstOrDefault(one => one.Jurisdiction == jurisdiction);

    private static int Severity(AuthorityFinding finding) =>
        finding.Outcome == LicenceOutcome.Prohibited ? int.MaxValue : 2 * (int)finding.Most + (finding.Outcome == LicenceOutcome.Incomplete ? 1 : 0);
}
