namespace Tidewaiter.Law.Compiler;

/// <summary>A graph of provisions and the search for a cycle in it.</summary>
internal sealed class Graph
{
    private readonly Dictionary<Provision, List<(Provision To, bool Counts)>> _edges = [];

    /// <summary>Adds an edge.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it leads.</param>
    /// <param name="counts">Whether a cycle through it is wanted: a cycle without any such edge is another rule's business.</param>
    public void Add(Provision from, Provision to, bool counts)
    {
        if (!_edges.TryGetValue(from, out var edges))
        {
            _edges[from] = edges = [];
        }

        edges.Add((to, counts));
    }

    /// <summary>A shortest cycle through an edge that counts, for every provision that is in one and in no cycle found before.</summary>
    public IEnumerable<IReadOnlyList<Provision>> Cycles()
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
