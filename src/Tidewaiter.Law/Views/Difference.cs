using NodaTime;

namespace Tidewaiter.Law;

/// <summary>A stretch during which a provision says something else.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="From">First instant.</param>
/// <param name="To">First instant no longer covered.</param>
/// <param name="Before">What it said; <c>null</c> when it did not exist.</param>
/// <param name="After">What it says; <c>null</c> when it no longer exists.</param>
public sealed record Difference(ProvisionId Provision, Instant From, Instant To, ProvisionState? Before, ProvisionState? After);
