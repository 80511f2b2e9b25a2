namespace Tidewaiter.Law;

/// <summary>What a known gap leaves out.</summary>
public enum GapKind
{
    /// <summary>Money outside the answer.</summary>
    Charge,

    /// <summary>A bar outside the answer.</summary>
    Bar,

    /// <summary>A rule of filing outside the answer.</summary>
    Filing,

    /// <summary>A rule about owners outside the answer.</summary>
    Ownership,

    /// <summary>A matter of a vessel's call: printed beside port fees alone.</summary>
    Vessel,

    /// <summary>A licence requirement, or a reason for one, outside the answer about exports.</summary>
    Licence,
}
