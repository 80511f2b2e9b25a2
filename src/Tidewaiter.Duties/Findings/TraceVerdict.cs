namespace Tidewaiter.Duties;

/// <summary>What became of a candidate rule.</summary>
public enum TraceVerdict
{
    /// <summary>It charges or is filed.</summary>
    Applied,

    /// <summary>It would apply and another provision of its measure displaces it.</summary>
    Displaced,

    /// <summary>Its condition does not hold.</summary>
    ConditionNotMet,

    /// <summary>It applies and had nothing to displace.</summary>
    Idle,

    /// <summary>It is not in force at that instant.</summary>
    NotInForce,
}
