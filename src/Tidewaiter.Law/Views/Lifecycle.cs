namespace Tidewaiter.Law;

/// <summary>What is the matter with a provision at an instant. Derived from its coats, never written in law files.</summary>
public enum Lifecycle
{
    /// <summary>It says nothing yet.</summary>
    None,

    /// <summary>It has terms, is not ended and not suspended.</summary>
    InForce,

    /// <summary>It exists and is not applied.</summary>
    Suspended,

    /// <summary>It is in force and the agency said that it does not enforce it.</summary>
    NotEnforced,

    /// <summary>It is no more.</summary>
    Ended,
}
