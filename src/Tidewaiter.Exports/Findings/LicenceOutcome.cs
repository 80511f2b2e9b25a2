namespace Tidewaiter.Exports;

/// <summary>What comes of a question, from the mildest to the strictest, then what cannot be put in that order.</summary>
public enum LicenceOutcome
{
    /// <summary>The item is outside this law.</summary>
    NotSubject,

    /// <summary>Subject to this law, and no licence is required.</summary>
    NoLicenceRequired,

    /// <summary>Required, and every requirement is overcome by an exception whose conditions are evidenced.</summary>
    ExceptionAvailable,

    /// <summary>A licence is required.</summary>
    LicenceRequired,

    /// <summary>Forbidden.</summary>
    Prohibited,

    /// <summary>Another agency decides.</summary>
    OtherAgency,

    /// <summary>Facts that were not stated decide.</summary>
    Incomplete,
}
