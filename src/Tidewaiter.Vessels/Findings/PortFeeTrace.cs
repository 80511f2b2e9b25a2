using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>A rule of the shore and what became of it.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Verdict">What became of it: applied, displaced, condition_not_met, unsettled, suspended.</param>
/// <param name="Citations">The acts that say so.</param>
public sealed record PortFeeTrace(Provision Provision, Words Verdict, ImmutableArray<Citation> Citations);
