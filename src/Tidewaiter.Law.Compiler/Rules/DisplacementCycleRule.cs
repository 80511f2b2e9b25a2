namespace Tidewaiter.Law.Compiler;

/// <summary>TW1011: no provision displaces, directly or through others, one that displaces it, while both are law. Nobody could say which of them stands.</summary>
internal sealed class DisplacementCycleRule : LawRule
{
    public override DiagnosticCode Code => new(1011);

    public override IEnumerable<(string Place, string Message)> Check(CheckedLaw law)
    {
        foreach (var measure in law.Book.Measures)
        {
            var told = new HashSet<Provision>();
            foreach (var (at, states) in Snapshots.Of(law.View, measure.Provisions))
            {
                var cycles = Graph.CyclesOf(Edges(states), (one, other) => law.Meeting.IsPossible(one, other, at));
                foreach (var cycle in cycles.Where(cycle => told.Add(cycle[0])))
                {
                    var act = states.First(state => state.Provision == cycle[0]).PainterOf<OverTerm>();
                    yield return (act?.Place ?? CheckedLaw.PlaceOf(cycle[0]), Message(cycle, measure.Jurisdiction.DateOf(at)));
                }
            }
        }
    }

    public static string Message(IReadOnlyList<Provision> cycle, EventDate date) =>
        $"From {date} these provisions displace one another in a circle: {string.Join(" over ", cycle.Select(provision => provision.Id.Key))}. "
        + "Name in 'over:' only what really gives way, or let one of them end before the other begins.";

    private static IEnumerable<GraphEdge> Edges(IReadOnlyList<ProvisionState> states) =>
        Displacement.Edges(states).Select(edge => new GraphEdge(edge.From, edge.To, Counts: true));
}
