using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Law;

/// <summary>Where two views of the law differ, stretch by stretch.</summary>
public static class LawDiff
{
    /// <summary>Every stretch during which a provision says something else in the second view than in the first. Both views may be of different books.</summary>
    public static ImmutableArray<Difference> Between(View before, View after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var earlier = before.Measures.SelectMany(measure => measure.Provisions).ToDictionary(provision => provision.Id);
        var later = after.Measures.SelectMany(measure => measure.Provisions).ToDictionary(provision => provision.Id);
        return
        [
            .. earlier.Keys.Union(later.Keys).Order().SelectMany(id =>
                Of(id, Spans(before, earlier.GetValueOrDefault(id)), Spans(after, later.GetValueOrDefault(id)))),
        ];
    }

    private static ImmutableArray<StateSpan> Spans(View view, Provision? provision) => provision is null ? [] : Timeline.Of(view, provision);

    private static IEnumerable<Difference> Of(ProvisionId id, ImmutableArray<StateSpan> before, ImmutableArray<StateSpan> after)
    {
        var cuts = new SortedSet<Instant>(before.Concat(after).Select(span => span.From)).ToList();
        for (var i = 0; i < cuts.Count; i++)
        {
            var was = At(before, cuts[i]);
            var now = At(after, cuts[i]);
            if (was is null ? now is { IsLaw: true } : now is null ? was.IsLaw : !was.SaysTheSameAs(now))
            {
                yield return new Difference(id, cuts[i], i + 1 < cuts.Count ? cuts[i + 1] : Instant.MaxValue, was, now);
            }
        }
    }

    private static ProvisionState? At(ImmutableArray<StateSpan> spans, Instant at) =>
        spans.Where(span => span.From <= at && at < span.To).Select(span => span.State).FirstOrDefault();
}
