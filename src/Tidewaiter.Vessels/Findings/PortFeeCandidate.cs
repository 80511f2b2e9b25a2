using System.Collections.Immutable;

namespace Tidewaiter.Vessels;

/// <summary>A fee the call could come to, and on what that depends.</summary>
/// <param name="Fee">The fee; <c>null</c> when it cannot be computed.</param>
/// <param name="Because">On what it depends.</param>
/// <param name="Fact">The fact that settles it, where it is one.</param>
/// <param name="Assumed">The reading it assumes, where it is one.</param>
public sealed record PortFeeCandidate(FeeAmount? Fee, Words Because, FactName? Fact, ImmutableArray<AssumptionId> Assumed);
