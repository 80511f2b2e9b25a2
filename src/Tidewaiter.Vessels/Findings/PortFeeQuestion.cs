using System.Collections.Immutable;

namespace Tidewaiter.Vessels;

/// <summary>A fact to ask for, and what each answer would make of the fee.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Text">How a person is asked.</param>
/// <param name="Effects">Answers that would change the fee.</param>
public sealed record PortFeeQuestion(FactName Fact, Words Text, ImmutableArray<PortFeeEffect> Effects);
