using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>Why a charge that reaches the vessel is not due.</summary>
/// <param name="Provision">The exemption, the cap, or the suspended provision itself.</param>
/// <param name="Why">A sentence.</param>
/// <param name="Citations">The acts that say so.</param>
public sealed record PortFeeExclusion(Provision Provision, Words Why, ImmutableArray<Citation> Citations);
