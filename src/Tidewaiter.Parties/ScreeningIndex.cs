using Tidewaiter.Parties.Matching;

namespace Tidewaiter.Parties;

/// <summary>Listed parties, ready to be searched. Immutable; an update gives another one that shares all that did not change.</summary>
public sealed class ScreeningIndex
{
    // Each update is a small table of its own; past so many, one table is faster.
    private const int MostSegments = 8;

    private ScreeningIndex(IReadOnlyList<IndexSegment> segments, WordWeights weights)
    {
        Segments = segments;
        Weights = weights;
        ByIdentifier = segments.SelectMany((segment, at) => segment.Live().SelectMany(party => segment.Parties[party].Identifiers.Select(number => (number, at, party))))
            .ToLookup(entry => entry.number, entry => (entry.at, entry.party));
    }

    /// <summary>How many parties it holds.</summary>
    public int Count => Segments.Sum(segment => segment.Live().Count());

    /// <summary>The parties.</summary>
    public IEnumerable<ListedParty> Parties => Segments.SelectMany(segment => segment.Live().Select(party => segment.Parties[party]));

    internal IReadOnlyList<IndexSegment> Segments { get; }

    internal WordWeights Weights { get; }

    internal ILookup<PartyIdentifier, (int Segment, int Party)> ByIdentifier { get; }

    /// <summary>Indexes parties.</summary>
    public static ScreeningIndex Build(IReadOnlyList<ListedParty> parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        var parsed = IndexSegment.Parse(parties);
        var weights = WordWeights.Of(parsed.Select(forms => forms.SelectMany(form => form.Name.Words.Select(word => word.Text))));
        return new ScreeningIndex([IndexSegment.Build(parties, parsed, weights)], weights);
    }

    internal static ScreeningIndex Build(IReadOnlyList<ListedParty> parties, WordWeights weights) =>
        new([IndexSegment.Build(parties, IndexSegment.Parse(parties), weights)], weights);

    /// <summary>The index after a list changed: parties whose record is new or different are added, those no longer there are taken out. Scores of all others stay as they are.</summary>
    public ScreeningIndex With(IReadOnlyCollection<PartyId> removed, IReadOnlyList<ListedParty> added)
    {
        ArgumentNullException.ThrowIfNull(removed);
        ArgumentNullException.ThrowIfNull(added);
        var gone = removed.Concat(added.Select(party => party.Id)).ToHashSet();
        var kept = Segments.Select(segment => segment.Without(gone)).ToList();
        if (added.Count > 0)
        {
            kept.Add(IndexSegment.Build(added, IndexSegment.Parse(added), Weights));
        }

        if (kept.Count > MostSegments)
        {
            var all = kept.SelectMany(segment => segment.Live().Select(party => segment.Parties[party])).ToList();
            kept = [IndexSegment.Build(all, IndexSegment.Parse(all), Weights)];
        }

        return new ScreeningIndex(kept, Weights);
    }
}
