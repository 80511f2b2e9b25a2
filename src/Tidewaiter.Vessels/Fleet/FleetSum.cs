using System.Collections.Immutable;

namespace Tidewaiter.Vessels;

/// <summary>What the whole table comes to, under one state of the law.</summary>
/// <param name="Name"><c>on_paper</c>, <c>announced</c>, or the id of a reading.</param>
/// <param name="Assumed">What it assumes.</param>
/// <param name="Fees">The sum in each currency.</param>
/// <param name="Charges">How many calls are charged.</param>
/// <param name="Open">How many calls have no single fee.</param>
public sealed record FleetSum(Words Name, ImmutableArray<AssumptionId> Assumed, ImmutableArray<FeeAmount> Fees, int Charges, int Open);
