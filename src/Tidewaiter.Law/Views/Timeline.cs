using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Law;

/// <summary>A provision through time.</summary>
public static class Timeline
{
    /// <summary>The stretches of a provision's life in a view, in order, from the beginning of time to its end.</summary>
    public static ImmutableArray<StateSpan> Of(View view, Provision provision)
    {
        ArgumentNullException.ThrowIfNull(view);
        var cuts = new SortedSet<Instant> { Instant.MinValue };
        foreach (var act in view.CoatsOn(provision))
        {
            cuts.Add(act.From);
            cuts.Add(act.To);
        }

        cuts.Remove(Instant.MaxValue);
        var spans = ImmutableArray.CreateBuilder<StateSpan>();
        foreach (var cut in cuts)
        {
            var state = view.StateOf(provision, cut);
            if (spans.Count > 0 && ReferenceEquals(spans[^1].State, state))
            {
                continue;
            }

            if (spans.Count > 0)
            {
                spans[^1] = spans[^1] with { To = cut };
            }

            spans.Add(new StateSpan(cut, Instant.MaxValue, state));
        }

        return spans.ToImmutable();
    }
}
