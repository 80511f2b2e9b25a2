namespace Tidewaiter.Vessels;

/// <summary>An answer to a question, and the fee with it.</summary>
/// <param name="Value">The answer.</param>
/// <param name="Fee">The fee with it; <c>null</c> when it cannot be computed.</param>
public sealed record PortFeeEffect(Words Value, FeeAmount? Fee);
