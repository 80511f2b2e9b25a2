using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>The provision that reaches the vessel, and what its rate comes to.</summary>
/// <param name="Provision">The provision: an annex or a ground.</param>
/// <param name="Rate">The rate used: the one that gives the highest amount; <c>null</c> where the provision charges nothing.</param>
/// <param name="Units">The units charged, after rounding where the law rounds.</param>
/// <param name="Amount">What it comes to, whether or not it is due; <c>null</c> when the units are not known.</param>
/// <param name="State">In force or suspended.</param>
/// <param name="Citations">The acts that say so.</param>
public sealed record PortFeeCharge(
    Provision Provision, FeeRate? Rate, decimal? Units, FeeAmount? Amount, Lifecycle State, ImmutableArray<Citation> Citations);
