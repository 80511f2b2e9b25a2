namespace Tidewaiter.Duties;

/// <summary>A rate with all it needs: a share of the whole value, and an amount that does not move with it.</summary>
/// <param name="AdValorem">The share of the value.</param>
/// <param name="Cents">The amount in cents, not rounded.</param>
public readonly record struct RatePrice(Rate AdValorem, decimal Cents)
{
    /// <summary>Both together.</summary>
    public static RatePrice operator +(RatePrice left, RatePrice right) => new(left.AdValorem + right.AdValorem, left.Cents + right.Cents);
}
