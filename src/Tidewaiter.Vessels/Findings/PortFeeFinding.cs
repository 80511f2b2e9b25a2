using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>What a call is charged, why, and what is not known.</summary>
/// <param name="Call">The question.</param>
/// <param name="Status">How the answer stands.</param>
/// <param name="Book">The book's content hash.</param>
/// <param name="Horizon">The last day whose law the book has seen.</param>
/// <param name="KnownAt">What had been made public by then is what the answer knows.</param>
public sealed record PortFeeFinding(PortCall Call, PortFeeStatus Status, BookHash Book, EventDate Horizon, EventDate KnownAt)
{
    /// <summary>Short marks for machines: <c>law_review_due</c>, <c>suspended</c>, <c>rests_on_recall</c> …</summary>
    public ImmutableArray<Words> Flags { get; init; } = [];

    /// <summary>The provision that reaches the vessel; <c>null</c> when none does, or none can be told.</summary>
    public PortFeeCharge? Charge { get; init; }

    /// <summary>What is due; <c>null</c> when there is no single fee.</summary>
    public FeeAmount? Fee { get; init; }

    /// <summary>The currency the shore charges in.</summary>
    public Currency Currency { get; init; }

    /// <summary>Why a charge that reaches the vessel is not due.</summary>
    public ImmutableArray<PortFeeExclusion> Exclusions { get; init; } = [];

    /// <summary>What the fee could also be, or what the fees are when there is no single one.</summary>
    public ImmutableArray<PortFeeCandidate> Candidates { get; init; } = [];

    /// <summary>Facts to ask for.</summary>
    public ImmutableArray<PortFeeQuestion> Questions { get; init; } = [];

    /// <summary>Facts taken to be so, where it matters.</summary>
    public ImmutableArray<PortFeePresumption> Presumed { get; init; } = [];

    /// <summary>Exemptions that could still be claimed.</summary>
    public ImmutableArray<PortFeeClaim> ClaimsAvailable { get; init; } = [];

    /// <summary>Where law and announcement part.</summary>
    public ImmutableArray<PortFeeBranch> Branches { get; init; } = [];

    /// <summary>What waiting would make of the fee.</summary>
    public ImmutableArray<PortFeeStep> Outlook { get; init; } = [];

    /// <summary>When and how to pay or report.</summary>
    public PaymentAdvice? Payment { get; init; }

    /// <summary>What the agent files.</summary>
    public AgentPack? Pack { get; init; }

    /// <summary>Which charges of a call are not in the number.</summary>
    public Words Perimeter { get; init; }

    /// <summary>What the book does not model about calls.</summary>
    public ImmutableArray<Gap> NotModelled { get; init; } = [];

    /// <summary>Every rule of the shore and what became of it; only when asked for.</summary>
    public ImmutableArray<PortFeeTrace> Trace { get; init; } = [];

    /// <summary>Problems that stand in place of an answer, or warnings beside it.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>What was assumed.</summary>
    public ImmutableArray<AssumptionId> Assumed { get; init; } = [];
}
