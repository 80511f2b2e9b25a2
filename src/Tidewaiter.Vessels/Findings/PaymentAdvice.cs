using System.Collections.Immutable;

namespace Tidewaiter.Vessels;

/// <summary>When the operator is told to pay or report, and what is shown.</summary>
/// <param name="Advised">The last day that is early enough.</param>
/// <param name="Rule">How long before arrival.</param>
/// <param name="How">To whom and by what way.</param>
/// <param name="Proof">What is shown.</param>
/// <param name="Note">What is unusual about that day; may be empty.</param>
/// <param name="InSuspension">Whether the charge is still suspended on the advised day, and no longer at the call.</param>
/// <param name="Citations">The guidance that says so.</param>
public sealed record PaymentAdvice(EventDate Advised, Words Rule, Words How, Words Proof, Words Note, bool InSuspension, ImmutableArray<Citation> Citations);
