using Tidewaiter.Duties;

namespace Tidewaiter.Cli;

/// <summary>A code whose label was found, with its general rate where it has one on the date asked.</summary>
internal sealed record LabelFound(HtsCode Code, Words Label, LineRate? General);
