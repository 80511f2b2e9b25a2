using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>A candidate rule and what became of it.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Citations">What it rests on.</param>
public sealed record TraceStep(Provision Provision, TraceVerdict Verdict, Words Reason, ImmutableArray<Citation> Citations);
