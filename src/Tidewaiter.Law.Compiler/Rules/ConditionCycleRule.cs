namespace Tidewaiter.Law.Compiler;

/// <summary>
/// TW1012: no provision's condition asks, through <c>owes</c> or <c>falls_under</c>, about something that in the end depends on that provision,
/// at any one instant. Two regimes may yield to each other in different years; in the same year nothing could be answered.
/// </summary>
internal sealed class ConditionCycleRule : LawRule
{
    public override DiagnosticCode Code { get; } = new(1012);

    public override IEnumerable<(string Place, string Message)> Check(CheckedLaw law)
    {
        var told = new HashSet<Provision>();
        var involved = Involved(law);
        foreach (var (at, states) in Snapshots.Of(law.View, involved))
        {
            foreach (var cycle in GraphOf(states).Cycles().Where(cycle => told.Add(cycle[0])))
            {
                var act = states.First(state => state.Provision == cycle[0]).PainterOf<WhenTerm>();
                yield return (act?.Place ?? CheckedLaw.PlaceOf(cycle[0]), Message(cycle, cycle[0].Measure.Jurisdiction.DateOf(at)));
            }
        }
    }

    public static string Message(IReadOnlyList<Provision> cycle, EventDate date) =>
        $"From {date} the conditions of these provisions depend on one another in a circle: {string.Join(", then ", cycle)}. Let one of them yield without asking, or date the two conditions so that they do not meet.";

    // A provision waits for those its condition names, and any provision waits for those that may displace it.
    private static Graph GraphOf(IReadOnlyList<ProvisionState> states)
    {
        var graph = new Graph();
        var live = states.Where(state => state.IsLaw).ToLookup(state => state.Provision.Measure.Id, state => state.Provision);
        foreach (var state in states.Where(state => state.IsLaw))
        {
            foreach (var target in Targets(state))
            {
                foreach (var other in live[target.Measure].Where(other => target.Provision is null || target.Provision == other.Id))
                {
                    graph.Add(state.Provision, other, counts: true);
                }
            }
        }

        foreach (var (from, to) in Displacement.Edges(states))
        {
            graph.Add(to, from, counts: false);
        }

        return graph;
    }

    private static IEnumerable<ActTarget> Targets(ProvisionState state) => Targets(state.Find<WhenTerm>());

    private static IEnumerable<ActTarget> Targets(WhenTerm? when) =>
        when?.Alternatives.SelectMany(alternative => alternative.Atoms).OfType<Atom.OfOther>().SelectMany(atom => atom.Targets) ?? [];

    // Only measures that ask about others, or are asked about, can be in a cycle.
    private static List<Provision> Involved(CheckedLaw law)
    {
        var asking = law.Provisions
            .Select(provision => (provision, targets: provision.Terms.Concat(provision.CoatArray.SelectMany(act => act.Terms)).OfType<WhenTerm>().SelectMany(Targets).ToList()))
            .Where(pair => pair.targets.Count > 0)
            .ToList();
        var measures = asking.Select(pair => pair.provision.Measure.Id).Intersect(asking.SelectMany(pair => pair.targets).Select(target => target.Measure)).ToHashSet();
        return [.. law.Provisions.Where(provision => measures.Contains(provision.Measure.Id))];
    }
}
