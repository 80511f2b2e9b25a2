namespace Tidewaiter.Vessels;

/// <summary>Whether a provision applies to a call.</summary>
internal enum Applies
{
    /// <summary>Its condition does not hold.</summary>
    No,

    /// <summary>Nobody knows: sources part.</summary>
    Open,

    /// <summary>Its condition holds.</summary>
    Yes,
}
