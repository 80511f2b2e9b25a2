using Tidewaiter.Parties.Names;

namespace Tidewaiter.Parties.Matching;

/// <summary>Parties indexed together, and which of them have left since.</summary>
internal sealed class IndexSegment
{
    private readonly HashSet<int> _gone;

    private IndexSegment(IReadOnlyList<ListedParty> parties, NameTable table, HashSet<int> gone)
    {
        Parties = parties;
        Table = table;
        _gone = gone;
    }

    public IReadOnlyList<ListedParty> Parties { get; }

    public NameTable Table { get; }

    public bool IsGone(int party) => _gone.Count > 0 && _gone.Contains(party);

    public IEnumerable<int> Live() => Enumerable.Range(0, Parties.Count).Where(party => !IsGone(party));

    public static List<(int Written, ParsedName Name)>[] Parse(IReadOnlyList<ListedParty> parties)
    {
        var parsed = new List<(int, ParsedName)>[parties.Count];
        Parallel.For(0, parties.Count, i => parsed[i] = Once(parties[i]));
        return parsed;
    }

    public static IndexSegment Build(IReadOnlyList<ListedParty> parties, List<(int Written, ParsedName Name)>[] parsed, WordWeights weights) =>
        new(parties, NameTable.Build([.. parsed.SelectMany((forms, party) => forms.Select(form => (party, form.Written, form.Name)))], weights), []);

    public IndexSegment Without(HashSet<PartyId> ids)
    {
        var gone = Live().Where(party => ids.Contains(Parties[party].Id)).ToList();
        return gone.Count == 0 ? this : new IndexSegment(Parties, Table, [.. _gone, .. gone]);
    }

    // Aliases that differ in case, accents or legal form are one name here.
    private static List<(int, ParsedName)> Once(ListedParty party)
    {
        var once = new HashSet<string>(StringComparer.Ordinal);
        var forms = new List<(int, ParsedName)>();
        for (var i = 0; i <= party.Aliases.Length; i++)
        {
            var written = i == 0 ? party.Name : party.Aliases[i - 1];
            foreach (var reading in NameParser.Parse(written.ToString(), party.Type))
            {
                if (once.Add(string.Join(' ', reading.Words.Select(word => word.Text))))
                {
                    forms.Add((i, reading));
                }
            }
        }

        return forms;
    }
}
