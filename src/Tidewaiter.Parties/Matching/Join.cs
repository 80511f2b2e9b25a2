namespace Tidewaiter.Parties.Matching;

/// <summary>Neighbouring words of a name that are one word elsewhere.</summary>
/// <param name="Name">The name.</param>
/// <param name="Start">The first of the words.</param>
/// <param name="Length">How many.</param>
internal readonly record struct Join(int Name, byte Start, byte Length);
