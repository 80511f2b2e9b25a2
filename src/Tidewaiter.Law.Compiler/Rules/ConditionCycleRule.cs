using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>
/// TW1012: no provision's condition asks, through <c>owes</c> or <c>falls_under</c>, about something that in the end depends on that provision,
/// at any one instant. Two regimes may yield to each other in different years; in the same year nothing could be answered.
/// </summary>
internal sealed class ConditionCycleRule : LawRule
{
    public override DiagnosticCode Code => new(1012);

    public override IEnumerable<(string Place, string Message)> Check(CheckedLaw law)
    {
        var told = new HashSet<Provision>();
        foreach (var (at, states) in Snapshots.Of(law.View, Involved(law)))
        {
            var cycles = Graph.CyclesOf(Edges(states), (one, other) => law.Meeting.IsPossible(one, other, at));
            foreach (var cycle in cycles.Where(cycle => told.Add(cycle[0])))
            {
                var act = states.First(state => state.Provision == cycle[0]).PainterOf<WhenTerm>();
                yield return (act?.Place ?? CheckedLaw.PlaceOf(cycle[0]), Message(cycle, cycle[0].Measure.Jurisdiction.DateOf(at)));
            }
        }
    }

    public static string Message(IReadOnlyList<Provision> cycle, EventDate date) =>
        $"From {date} nothing can be answered here, because these provisions wait for one another in a circle: {string.Join(", then ", cycle)}. "
        + "Let one condition name fewer provisions, or date the two so that they do not meet.";

    // A provision waits for those its condition names, any provision for those that may displace it, and a floor for what stands in place of the base.
    private static IEnumerable<GraphEdge> Edges(IReadOnlyList<ProvisionState> states)
    {
        var live = states.Where(state => state.IsLaw).ToList();
        var byMeasure = live.ToLookup(state => state.Provision.Measure.Id);
        var bases = live.Where(state => state.Find<ChargeTerm>() is ChargeTerm.Line or ChargeTerm.Replace).ToList();
        foreach (var state in live)
        {
            foreach (var target in Targets(state.Find<WhenTerm>()))
            {
                foreach (var other in byMeasure[target.Measure].Where(other => ProgramOrder.Means(target, other)))
                {
                    yield return new GraphEdge(state, other, Counts: true);
                }
            }

            if (state.Find<ChargeTerm>() is ChargeTerm.Floor)
            {
                foreach (var other in bases)
                {
                    yield return new GraphEdge(state, other, Counts: false);
                }
            }
        }

        foreach (var (from, to) in Displacement.Edges(live))
        {
            yield return new GraphEdge(to, from, Counts: false);
        }
    }

    private static IEnumerable<ActTarget> Targets(WhenTerm? when) =>
        when?.Alternatives.SelectMany(alternative => alternative.Atoms).OfType<Atom.OfOther>().SelectMany(atom => atom.Targets) ?? [];

    // Only measures that ask about others and are waited for, directly or by a floor, can be in such a circle.
    private static List<Provision> Involved(CheckedLaw law)
    {
        var asking = new HashSet<MeasureId>();
        var waitedFor = new HashSet<MeasureId>();
        foreach (var provision in law.Provisions)
        {
            foreach (var term in provision.Terms.Concat(provision.CoatArray.SelectMany(act => act.Terms)))
            {
                if (term is WhenTerm when && Targets(when).ToList() is { Count: > 0 } targets)
                {
                    asking.Add(provision.Measure.Id);
                    waitedFor.UnionWith(targets.Select(target => target.Measure));
                }
                else if (term is ChargeTerm.Floor)
                {
                    asking.Add(provision.Measure.Id);
                }
                else if (term is ChargeTerm.Replace or ChargeTerm.Line)
                {
                    waitedFor.Add(provision.Measure.Id);
                }
            }
        }

        asking.IntersectWith(waitedFor);
        return [.. law.Provisions.Where(provision => asking.Contains(provision.Measure.Id))];
    }
}
