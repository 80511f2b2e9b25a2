namespace Tidewaiter.Parties.Matching;

/// <summary>One word looked for, or neighbours taken together.</summary>
/// <param name="Start">The first word of the query.</param>
/// <param name="Length">How many.</param>
/// <param name="Word">The word, or all of them in one.</param>
internal sealed record Slot(int Start, int Length, QueryWord Word);
