namespace Tidewaiter.Parties;

/// <summary>What somebody decided about a match.</summary>
public enum DecisionState
{
    /// <summary>Nothing yet, or nothing that still stands.</summary>
    Open,

    /// <summary>The party is not the one listed.</summary>
    NotTheSame,

    /// <summary>The party is the one listed.</summary>
    TrueMatch,

    /// <summary>Passed on to somebody else.</summary>
    Escalated,

    /// <summary>It cannot be decided before more is known.</summary>
    NeedsData,
}
