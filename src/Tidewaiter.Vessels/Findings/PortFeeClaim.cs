using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>An exemption nobody claimed, and what it would save.</summary>
/// <param name="Provision">The exemption.</param>
/// <param name="Needs">What must hold.</param>
/// <param name="Saves">What it would save.</param>
public sealed record PortFeeClaim(Provision Provision, Words Needs, FeeAmount Saves);
