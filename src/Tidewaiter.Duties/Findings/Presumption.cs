using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>A fact not stated, and what the authority presumes.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">The value presumed, as people write it.</param>
/// <param name="By">Where the presumption comes from.</param>
public sealed record Presumption(FactDeclaration Fact, Words Value, Instrument? By);
