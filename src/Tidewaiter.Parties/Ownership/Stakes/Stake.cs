namespace Tidewaiter.Parties;

/// <summary>What one party holds of another, in one source and through one stretch of days.</summary>
/// <param name="Owner">Who holds it.</param>
/// <param name="Owned">What is held.</param>
/// <param name="Share">How much of it.</param>
public sealed record Stake(PartyId Owner, PartyId Owned, ShareRange Share)
{
    /// <summary>Shares, or only control, which no test adds up.</summary>
    public StakeKind Kind { get; init; }

    /// <summary>The first day it was held; always, when not stated.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The first day it was no longer held; still held, when not stated.</summary>
    public PartialDate? To { get; init; }

    /// <summary>The day from which it could be known; always, when not stated.</summary>
    public PartialDate? Known { get; init; }

    /// <summary>The day from which a later record of it stood in its place; never, when not stated.</summary>
    public PartialDate? Replaced { get; init; }

    /// <summary>The register it comes from. Stakes of one owner in one register add up; what two registers say is one stake told twice.</summary>
    public Words Source { get; init; }
}
