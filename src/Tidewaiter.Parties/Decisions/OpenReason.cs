namespace Tidewaiter.Parties;

/// <summary>Why a match is open.</summary>
public enum OpenReason
{
    /// <summary>It is not: a decision stands.</summary>
    Decided,

    /// <summary>Nobody has decided it.</summary>
    New,

    /// <summary>One user has decided it, and a second has to.</summary>
    AwaitsSecond,

    /// <summary>The party record says something else than when it was decided.</summary>
    PartyChanged,

    /// <summary>The listed record says something else than when it was decided.</summary>
    ListedChanged,

    /// <summary>The decision was made for a time that is over.</summary>
    Expired,
}
