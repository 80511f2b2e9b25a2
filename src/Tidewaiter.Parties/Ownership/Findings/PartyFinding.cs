using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>What the tests make of one party, and why.</summary>
/// <param name="Party">The party.</param>
/// <param name="Outcome">The outcome under the tests that the law applies at the date.</param>
public sealed record PartyFinding(Party Party, PartyOutcome Outcome)
{
    /// <summary>The outcome if the tests that are suspended at the date were applied.</summary>
    public PartyOutcome IfApplied { get; init; }

    /// <summary>The tests that catch it, the gravest first.</summary>
    public ImmutableArray<Catch> Catches { get; init; } = [];

    /// <summary>What else has to be said: sources that contradict themselves, presumptions, control without a share.</summary>
    public ImmutableArray<Words> Notes { get; init; } = [];
}
