using System.Collections.Immutable;

namespace Tidewaiter.Vessels;

/// <summary>A fleet's calls with charges counted across them.</summary>
/// <param name="Calls">The answers, by vessel and arrival, each with the line it stands on.</param>
/// <param name="Totals">Sums per vessel, shore and charging year.</param>
/// <param name="Sums">What all of it comes to on paper, as announced, and by other readings.</param>
/// <param name="Waiting">What waiting for a change of law would make of it.</param>
public sealed record FleetReport(
    ImmutableArray<KeyValuePair<int, PortFeeFinding>> Calls, ImmutableArray<FleetTotal> Totals, ImmutableArray<FleetSum> Sums, ImmutableArray<FleetWaiting> Waiting)
{
    /// <summary>Rows taken as calls outside both shores: they end rotations and are not charged.</summary>
    public ImmutableArray<FleetCall> Elsewhere { get; init; } = [];
}
