using NodaTime;

namespace Tidewaiter.Law;

/// <summary>A stretch during which a provision says the same.</summary>
/// <param name="From">First instant.</param>
/// <param name="To">First instant no longer covered.</param>
/// <param name="State">What it says.</param>
public readonly record struct StateSpan(Instant From, Instant To, ProvisionState State);
