namespace Tidewaiter.Vessels;

/// <summary>A row of a fleet's table: a call under a port fee, or a call elsewhere, which ends a rotation.</summary>
/// <param name="Line">The line of the table.</param>
/// <param name="Vessel">The IMO number, or else the name.</param>
/// <param name="Date">When.</param>
/// <param name="Call">The call; <c>null</c> for a port outside both shores.</param>
public sealed record FleetCall(int Line, Words Vessel, EventDate Date, PortCall? Call)
{
    /// <summary>The port, as given; may be empty.</summary>
    public Words Port { get; init; }
}
