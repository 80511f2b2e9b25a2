namespace Tidewaiter.Duties;

/// <summary>The lowest and the highest total over the circumstances not stated, taken jointly.</summary>
/// <param name="Min">Lowest.</param>
/// <param name="Max">Highest.</param>
public readonly record struct RateRange(Rate Min, Rate Max);
