namespace Tidewaiter.Exports;

/// <summary>How an application will be looked at, from the mildest to the strictest.</summary>
public enum ReviewPolicy
{
    /// <summary>The text at hand does not say.</summary>
    NotOnFile,

    /// <summary>Approved unless something speaks against it.</summary>
    PresumptionOfApproval,

    /// <summary>Each application on its own merits.</summary>
    CaseByCase,

    /// <summary>Denied unless something speaks for it.</summary>
    PresumptionOfDenial,

    /// <summary>Denied as a policy.</summary>
    Denial,
}
