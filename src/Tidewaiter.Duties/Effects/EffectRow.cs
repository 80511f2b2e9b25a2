using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>What one class of lines owes from some origins, through time.</summary>
/// <param name="Example">The line that stands for its class: its own base rate is in the totals.</param>
/// <param name="Lines">How many codes on file the class has.</param>
/// <param name="Origins">The origins, as numbers of <see cref="EffectTable.OriginGroups"/>.</param>
/// <param name="Runs">The totals, each from a date until the next.</param>
public sealed record EffectRow(HtsCode Example, int Lines, ImmutableArray<int> Origins, ImmutableArray<EffectRun> Runs);
