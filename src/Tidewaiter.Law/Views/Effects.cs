namespace Tidewaiter.Law;

/// <summary>What came of each instrument: when which of its acts spoke. An act that later ones cover, that was ended or suspended, does not speak.</summary>
public static class Effects
{
    /// <summary>The effects of every instrument in a view, by its id. An instrument whose acts never spoke has none.</summary>
    public static ILookup<SourceId, Effect> Of(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Measures.SelectMany(measure => measure.Provisions).SelectMany(provision => On(view, provision)).Concat(OfLists(view))
            .ToLookup(effect => effect.Source.Id);
    }

    private static List<Effect> On(View view, Provision provision)
    {
        var found = new List<Effect>();
        var open = new Dictionary<Act, int>(ReferenceEqualityComparer.Instance);
        foreach (var span in Timeline.Of(view, provision))
        {
            foreach (var painted in span.State.Visible.Where(painted => painted.Act is not null && Speaks(span.State, painted.Term)).GroupBy(painted => painted.Act!))
            {
                var terms = painted.Select(one => one.Term);
                if (open.TryGetValue(painted.Key, out var index) && found[index].To == span.From && found[index].Terms.SequenceEqual(terms))
                {
                    found[index] = found[index] with { To = span.To };
                    continue;
                }

                open[painted.Key] = found.Count;
                found.Add(new Effect(painted.Key.Source, provision.Measure.Jurisdiction, provision.Id, null, span.From, span.To, [.. terms]));
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

    private static IEnumerable<Effect> OfLists(View view) =>
        from id in view.Book.ListIds.Order()
        let jurisdiction = view.Book.Authorities.GetValueOrDefault(new Words(id.ToString().Split('.')[0]))
        where jurisdiction is not null
        from row in view.Book.List(id).Distinct
        where row.Source.Known <= view.KnownAt && row.From < row.To
        group row by (id, jurisdiction, row.Source, row.From, row.To) into rows
        select new Effect(rows.Key.Source, rows.Key.jurisdiction, null, rows.Key.id, rows.Key.From, rows.Key.To, []);
}
