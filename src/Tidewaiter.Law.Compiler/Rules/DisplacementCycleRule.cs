namespace Tidewaiter.Law.Compiler;

/// <summary>TW1011: no provision displaces, directly or through others, one that displaces it, while both are law. Nobody could say which of them stands.</summary>
internal sealed class DisplacementCycleRule : LawRule
{
    public override DiagnosticCode Code { get; } = new(1011);

    public override IEnumerable<(string Place, string Message)> Check(CheckedLaw law)
    {
        foreach (var measure in law.Book.Measures)
        {
            var told = new HashSet<Provision>();
            foreach (var (at, states) in Snapshots.Of(law.View, measure.Provisions))
            {
                var graph = new Graph();
                foreach (var (from, to) in Displacement.Edges(states))
                {
                    graph.Add(from, to, counts: true);
                }

                foreach (var cycle in graph.Cycles().Where(cycle => told.Add(cycle[0])))
                {
                    var act = states.First(state => state.Provision == cycle[0]).PainterOf<OverTerm>();
                    yield return (act?.Place ?? CheckedLaw.PlaceOf(cycle[0]), Message(cycle, measure.Jurisdiction.DateOf(at)));
                }
            }
        }
    }

    public static string Message(IReadOnlyList<Provision> cycle, EventDate date) =>
        $"From {date} these provisions displace one another in a circle: {string.Join(" over ", cycle.Select(provision => provision.Id.Key))}. Remove one 'over:', or end one of them before the other begins.";
}
