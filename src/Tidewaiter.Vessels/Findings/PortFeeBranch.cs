using System.Collections.Immutable;

namespace Tidewaiter.Vessels;

/// <summary>Another answer to the same question, where law and announcement part.</summary>
/// <param name="Name"><c>on_paper</c>, or the id of a statement.</param>
/// <param name="Assumed">What it assumes.</param>
/// <param name="Fee">Its fee.</param>
public sealed record PortFeeBranch(Words Name, ImmutableArray<AssumptionId> Assumed, FeeAmount? Fee);
