namespace Tidewaiter.Vessels;

/// <summary>The same call at a later day on which the law changes: what waiting would make of the fee.</summary>
/// <param name="From">From when.</param>
/// <param name="Fee">The fee from then on.</param>
/// <param name="IsSuspended">Whether the charge is suspended then.</param>
public sealed record PortFeeStep(EventDate From, FeeAmount? Fee, bool IsSuspended);
