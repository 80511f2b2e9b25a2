namespace Tidewaiter.Parties;

/// <summary>How a test counts several owners.</summary>
public enum OwnersCounted
{
    /// <summary>Their shares are added up.</summary>
    Together,

    /// <summary>One of them must hold enough alone.</summary>
    Each,
}
