using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>Parties and their stakes as sources have them, through all dates.</summary>
/// <param name="Parties">The parties described; a stake may name others.</param>
/// <param name="Stakes">The stakes.</param>
public sealed record OwnershipRecords(ImmutableArray<Party> Parties, ImmutableArray<Stake> Stakes)
{
    /// <summary>What the reader left aside, and why.</summary>
    public ImmutableArray<Words> Notes { get; init; } = [];
}
