namespace Tidewaiter.Vessels;

/// <summary>What it would change if the calls before a change of law waited for it.</summary>
/// <param name="Until">The change.</param>
/// <param name="Calls">How many calls of the table have another fee from then on.</param>
/// <param name="Now">Their fees as they are.</param>
/// <param name="Then">Their fees from then on, each by itself.</param>
public sealed record FleetWaiting(EventDate Until, int Calls, FeeAmount Now, FeeAmount Then);
