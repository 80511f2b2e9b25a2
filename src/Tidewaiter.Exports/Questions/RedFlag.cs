namespace Tidewaiter.Exports;

/// <summary>Something that should have made the exporter ask, and how it was resolved.</summary>
/// <param name="Flag">What was noticed.</param>
/// <param name="Resolution">How it was resolved; empty while it is open.</param>
public sealed record RedFlag(Words Flag, Words Resolution);
