namespace Tidewaiter.Parties;

/// <summary>A match to be decided: both records as they are now, and how alike screening found them.</summary>
/// <param name="Key">Whom it is about.</param>
/// <param name="Party">The party record.</param>
/// <param name="Listed">The listed record.</param>
/// <param name="Score">The score, from 0 to the whole.</param>
public sealed record Match(MatchKey Key, RecordContent Party, RecordContent Listed, Rate Score);
