using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>Who in these records is restricted through owners?</summary>
/// <param name="Records">Parties and stakes.</param>
/// <param name="Date">The date of the event: of the export, of the dealing.</param>
public sealed record OwnershipQuestion(OwnershipRecords Records, EventDate Date)
{
    /// <summary>What had been made public by then, law and stakes; everything when <c>null</c>.</summary>
    public EventDate? KnownAt { get; init; }

    /// <summary>The measures to test by, or folders of them; all when empty.</summary>
    public ImmutableArray<MeasureId> Rules { get; init; } = [];

    /// <summary>The parties asked about; every party that some test catches or counts when empty.</summary>
    public ImmutableArray<PartyId> Parties { get; init; } = [];
}
