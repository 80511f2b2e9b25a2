using NodaTime;

namespace Tidewaiter.Parties;

/// <summary>The parties and stakes of one day, as far as they could be known on another: numbered, and joined to a graph.</summary>
internal sealed class OwnershipSlice
{
    private readonly List<Party> _parties = [];
    private readonly Dictionary<PartyId, int> _numbers = [];
    private readonly ILookup<int, int> _controllers;

    private OwnershipSlice(OwnershipRecords records, LocalDate day, LocalDate? knownAt)
    {
        foreach (var party in records.Parties)
        {
            if (_numbers.TryAdd(party.Id, _parties.Count))
            {
                _parties.Add(party);
            }
        }

        var controls = new List<(int Owner, int Owned)>();
        var sources = new Dictionary<Words, int>();
        var rows = new List<StakeRow>(records.Stakes.Length);
        foreach (var stake in records.Stakes)
        {
            var (owner, owned) = (NumberOf(stake.Owner), NumberOf(stake.Owned));
            var held = Days.Hold(stake.From, stake.To, day);
            if (held is false || !IsKnown(stake, knownAt))
            {
                continue;
            }

            if (stake.Kind == StakeKind.Control)
            {
                controls.Add((owner, owned));
                continue;
            }

            sources.TryAdd(stake.Source, sources.Count);
            var share = stake.Kind == StakeKind.Indirect ? new ShareRange(Share.None, Share.All)
                : held is null ? stake.Share with { Min = Share.None }
                : stake.Share;
            rows.Add(new StakeRow(owner, owned, sources[stake.Source], share));
        }

        _controllers = controls.ToLookup(control => control.Owned, control => control.Owner);
        Graph = OwnershipGraph.Of(_parties.Count, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows));
    }

    public OwnershipGraph Graph { get; }

    public IReadOnlyList<Party> Parties => _parties;

    /// <summary>Who controls a party without a share.</summary>
    public IEnumerable<int> ControllersOf(int party) => _controllers[party];

    /// <summary>A party by its id.</summary>
    public Party Party(PartyId id) => _parties[_numbers[id]];

    public static OwnershipSlice Of(OwnershipRecords records, LocalDate day, LocalDate? knownAt) => new(records, day, knownAt);

    // Everything known: then what was replaced no longer speaks.
    private static bool IsKnown(Stake stake, LocalDate? knownAt) =>
        knownAt is not { } day ? stake.Replaced is null
        : (stake.Known is not { } since || since.Latest <= day) && (stake.Replaced is not { } until || day < until.Latest);

    private int NumberOf(PartyId id)
    {
        if (_numbers.TryGetValue(id, out var number))
        {
            return number;
        }

        _numbers[id] = _parties.Count;
        _parties.Add(new Party(id));
        return _parties.Count - 1;
    }
}
