namespace Tidewaiter.Duties;

/// <summary>How a capped rate is filed.</summary>
public enum CappedFiling
{
    /// <summary>The line's own rate on the line's number, the difference on the other.</summary>
    Difference,

    /// <summary>The whole rate on the other number, nothing on the line's.</summary>
    Whole,
}
