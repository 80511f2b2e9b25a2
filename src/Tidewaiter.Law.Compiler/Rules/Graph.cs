namespace Tidewaiter.Law.Compiler;

/// <summary>A graph of provisions and the search for cycles in it.</summary>
internal sealed class Graph
{
    private readonly Dictionary<Provision, List<(Provision To, bool Counts)>> _edges = [];

    private Graph(IEnumerable<GraphEdge> edges)
    {
        foreach (var edge in edges)
        {
            if (!_edges.TryGetValue(edge.From.Provision, out var leaving))
            {
                _edges[edge.From.Provision] = leaving = [];
            }

            leaving.Add((edge.To.Provision, edge.Counts));
        }
    }

    /// <summary>The shortest cycles, each provision in at most one. Each begins and ends with the same provision.</summary>
    /// <param name="edges">The edges as far as the records alone say.</param>
    /// <param name="canMeet">Whether both ends can be about the same goods: slow, so only asked when there is a cycle without it.</param>
    public static IReadOnlyList<IReadOnlyList<Provision>> CyclesOf(IEnumerable<GraphEdge> edges, Func<ProvisionState, ProvisionState, bool> canMeet)
    {
        var all = edges.ToList();
        return new Graph(all).HasNoCycle() ? [] : [.. new Graph(all.Where(edge => canMeet(edge.From, edge.To))).Cycles()];
    }

    // What no edge leaves can be in no cycle; taking such provisions away in turn leaves the cycles and what leads into them.
    private bool HasNoCycle()
    {
        var left = _edges.Keys.ToHashSet();
        while (left.RemoveWhere(provision => !_edges[provision].Exists(edge => left.Contains(edge.To))) > 0)
        {
        }

        return left.Count == 0;
    }

    private IEnumerable<IReadOnlyList<Provision>> Cycles()
    {
        var told = new HashSet<Provision>();
        foreach (var start in _edges.Keys.OrderBy(provision => provision.Id))
        {
            foreach (var (to, _) in _edges[start].Where(edge => edge.Counts))
            {
                if (!told.Contains(start) && Path(to, start) is { } back)
                {
                    IReadOnlyList<Provision> cycle = [start, .. back];
                    told.UnionWith(cycle);
                    yield return cycle;
                }
            }
        }
    }

    // Breadth first: the shortest way is the one a person understands.
    private List<Provision>? Path(Provision from, Provision to)
    {
        var before = new Dictionary<Provision, Provision?> { [from] = null };
        var open = new Queue<Provision>([from]);
        while (open.TryDequeue(out var at))
        {
            if (ReferenceEquals(at, to))
            {
                var path = new List<Provision>();
                for (var step = at; step is not null; step = before[step])
                {
                    path.Insert(0, step);
                }

                return path;
            }

            foreach (var (next, _) in _edges.GetValueOrDefault(at) ?? [])
            {
                if (before.TryAdd(next, at))
                {
                    open.Enqueue(next);
                }
            }
        }

        return null;
    }
}
