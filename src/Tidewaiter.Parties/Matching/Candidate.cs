namespace Tidewaiter.Parties.Matching;

/// <summary>A listed name compared in full.</summary>
/// <param name="Query">The reading of the name asked about.</param>
/// <param name="Table">Where the listed name stands.</param>
/// <param name="Name">Its number there.</param>
/// <param name="Party">The party that bears it, by its number there.</param>
/// <param name="Features">What the comparison found.</param>
/// <param name="LogOdds">What that is worth.</param>
internal readonly record struct Candidate(Query Query, NameTable Table, int Name, int Party, Features Features, float LogOdds);
