namespace Tidewaiter.Law;

/// <summary>What a measure does; the room that owns its terms follows from it.</summary>
public enum MeasureKind
{
    /// <summary>A duty on goods.</summary>
    Duty,

    /// <summary>A fee on an entry.</summary>
    EntryFee,

    /// <summary>How an entry is treated: which instant fixes its rates, and what stands in the place of duty.</summary>
    Entry,

    /// <summary>A fee on a vessel's call.</summary>
    VesselFee,

    /// <summary>An export or import licence requirement.</summary>
    Licence,

    /// <summary>A list of restricted parties.</summary>
    PartyList,

    /// <summary>A test of ownership.</summary>
    OwnershipTest,

    /// <summary>How an answer is filed.</summary>
    Filing,
}
