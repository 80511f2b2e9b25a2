namespace Tidewaiter.Exports;

/// <summary>How a licence exception stands to a requirement.</summary>
public enum ExceptionStatus
{
    /// <summary>Its conditions are evidenced.</summary>
    Available,

    /// <summary>Nothing stated speaks against it; the conditions named are still to be evidenced.</summary>
    OnConditions,

    /// <summary>A restriction on all exceptions takes it away.</summary>
    Barred,
}
