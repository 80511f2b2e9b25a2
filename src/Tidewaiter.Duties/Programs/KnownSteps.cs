using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Tells known-at instants apart only where it matters: between two of an interval's steps, nothing that covers the interval became known.</summary>
/// <remarks>Hundreds of views then share the programs of an interval that only a few publications ever touched.</remarks>
/// <param name="provisions">The provisions programs are made of.</param>
/// <param name="lists">The lists they name.</param>
internal sealed class KnownSteps(ImmutableArray<Provision> provisions, NamedLists lists)
{
    private readonly ConcurrentDictionary<int, Instant[]> _steps = new();

    /// <summary>How many of the publications that cover the interval beginning at <paramref name="at"/> were known.</summary>
    public int Of(int interval, Instant at, Instant knownAt)
    {
        var steps = _steps.GetOrAdd(interval, static (_, ask) => ask.Steps.Find(ask.at), (Steps: this, at));
        var index = Array.BinarySearch(steps, knownAt);
        return index >= 0 ? index + 1 : ~index;
    }

    private Instant[] Find(Instant at)
    {
        var acts = provisions.SelectMany(provision => provision.CoatArray).Where(act => act.Covers(at) || (act.Or is { } or && act.From <= at && at < or)).Select(act => act.Source.Known);
        var rows = lists.Rows.Where(row => row.From <= at && at < row.To).Select(row => row.Source.Known);
        return [.. acts.Concat(rows).Distinct().Order()];
    }
}
