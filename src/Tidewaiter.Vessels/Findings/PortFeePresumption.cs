namespace Tidewaiter.Vessels;

/// <summary>A fact not stated, and what is taken in its place.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">What is taken.</param>
/// <param name="By">Who presumes it: a citation, or our own rule in words.</param>
public sealed record PortFeePresumption(FactName Fact, Words Value, Words By);
