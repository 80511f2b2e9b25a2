namespace Tidewaiter.Parties;

/// <summary>A stake between parties that have been numbered, as of one day.</summary>
/// <param name="Owner">The number of who holds it.</param>
/// <param name="Owned">The number of what is held.</param>
/// <param name="Source">The number of its register.</param>
/// <param name="Share">How much.</param>
internal readonly record struct StakeRow(int Owner, int Owned, int Source, ShareRange Share);
