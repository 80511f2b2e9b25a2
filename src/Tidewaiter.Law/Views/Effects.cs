using NodaTime;

namespace Tidewaiter.Law;

/// <summary>What came of each instrument: when which of its acts, or its rows in a list of goods, spoke. What later ones cover, or what was ended or suspended, does not speak.</summary>
public static class Effects
{
    /// <summary>The effects of every instrument in a view, by its id. An instrument that never spoke has none.</summary>
    public static ILookup<SourceId, Effect> Of(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Measures.SelectMany(measure => measure.Provisions).SelectMany(provision => On(view, provision)).ToLookup(effect => effect.Source.Id);
    }

    private static List<Effect> On(View view, Provision provision)
    {
        var found = new List<Effect>();
        foreach (var span in Timeline.Of(view, provision))
        {
            foreach (var painted in span.State.Visible.Where(painted => painted.Act is not null && Speaks(span.State, painted.Term)).GroupBy(painted => painted.Act!))
            {
                Add(found, new Effect(painted.Key.Source, provision.Measure.Jurisdiction, provision.Id, null, span.From, span.To, [.. painted.Select(one => one.Term)]));
            }

            if (span.State.IsLaw && span.State.Find<GoodsTerm>()?.List is { } list)
            {
                AddRows(found, view, provision, span, list);
            }
        }

        return found;
    }

    // The state carries along what an end or a suspension leaves without force.
    private static bool Speaks(ProvisionState state, Term term) => term switch
    {
        EndsTerm => state.Lifecycle == Lifecycle.Ended,
        SuspendedTerm { Suspended: true } => state.Lifecycle == Lifecycle.Suspended,
        _ => state.IsLaw,
    };

    private static void AddRows(List<Effect> found, View view, Provision provision, StateSpan span, ListId list)
    {
        foreach (var rows in view.Book.List(list).Distinct.Where(row => row.Source.Known <= view.KnownAt).GroupBy(row => (row.Source, row.From, row.To)))
        {
            var (source, from, to) = rows.Key;
            var effect = new Effect(source, provision.Measure.Jurisdiction, provision.Id, list, Instant.Max(from, span.From), Instant.Min(to, span.To), []);
            if (effect.From < effect.To)
            {
                Add(found, effect);
            }
        }
    }

    // What goes on saying the same is one stretch.
    private static void Add(List<Effect> found, Effect effect)
    {
        var before = found.FindIndex(other =>
            other.To == effect.From && ReferenceEquals(other.Source, effect.Source) && other.List == effect.List && other.Terms.SequenceEqual(effect.Terms));
        if (before >= 0)
        {
            found[before] = found[before] with { To = effect.To };
        }
        else
        {
            found.Add(effect);
        }
    }
}
