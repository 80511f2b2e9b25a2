namespace Tidewaiter.Parties;

/// <summary>A decision as a log keeps it: numbered, and chained to the one before by its hash.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Previous">The hash of the entry before.</param>
/// <param name="Hash">The hash of this entry, the one before included.</param>
public sealed record DecisionEntry(long Number, Decision Decision, ContentHash Previous, ContentHash Hash);
