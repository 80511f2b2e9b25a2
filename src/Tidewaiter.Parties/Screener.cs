using Tidewaiter.Parties.Matching;
using Tidewaiter.Parties.Names;

namespace Tidewaiter.Parties;

/// <summary>Finds the listed parties that may be one asked about. One screener serves one thread; any number share an index.</summary>
public sealed class Screener
{
    private readonly ScreeningIndex _index;
    private readonly ScoreModel _model;
    private readonly NameSearcher[] _searchers;
    private readonly Explainer _explainer;
    private readonly Aligner _aligner = new();

    /// <summary>A screener of one index.</summary>
    public Screener(ScreeningIndex index)
        : this(index, ScoreModel.Default)
    {
    }

    internal Screener(ScreeningIndex index, ScoreModel model)
    {
        ArgumentNullException.ThrowIfNull(index);
        _index = index;
        _model = model;
        _searchers = [.. index.Segments.Select(segment => new NameSearcher(segment.Table, model))];
        _explainer = new Explainer(model);
    }

    /// <summary>Comparisons made in full so far.</summary>
    internal long Compared => _searchers.Sum(searcher => searcher.Compared);

    /// <summary>The best matches, best first: at most <paramref name="most"/>, none below <paramref name="least"/>. Nothing that scores higher is left out.</summary>
    public IReadOnlyList<PartyMatch> Screen(PartyQuestion question, int most, Likelihood least)
    {
        ArgumentNullException.ThrowIfNull(question);
        return [.. Search(question, most, (float)least.LogOdds).Select(found => _explainer.Explain(found, PartyOf(found)))];
    }

    /// <summary>What is wrong with a question that cannot be looked for at all; <c>null</c> when it can.</summary>
    public static Problem? Refuse(PartyQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var name = question.Name.ToString();
        return name.Length > PartyQuestionReader.LongestName ? PartyDiagnostics.NameTooLongAt("$/name", PartyQuestionReader.LongestName)
            : question.Identifiers.IsEmpty && NameParser.Parse(name, question.Type).Count == 0 ? PartyDiagnostics.NoNameAt("$/name")
            : null;
    }

    internal ListedParty PartyOf(in Candidate found)
    {
        var table = found.Table;
        return _index.Segments.First(segment => ReferenceEquals(segment.Table, table)).Parties[found.Party];
    }

    internal IReadOnlyList<Candidate> Search(PartyQuestion question, int most, float least)
    {
        var top = new TopMatches(most, least);
        for (var s = 0; s < _searchers.Length; s++)
        {
            var segment = _index.Segments[s];
            foreach (var reading in NameParser.Parse(question.Name.ToString(), question.Type, segment.Table.Vocabulary.Knows).DefaultIfEmpty(new ParsedName([])))
            {
                var query = new Query(reading, _index.Weights, segment.Table);
                _searchers[s].Search(query, party => segment.IsGone(party) ? null : Sides.Of(question, segment.Parties[party]), top);
                OfferByNumber(question, s, query, top);
            }
        }

        return top.Best;
    }

    // Whoever bears the same number is found whatever the names.
    private void OfferByNumber(PartyQuestion question, int at, Query query, TopMatches top)
    {
        foreach (var (segment, party) in question.Identifiers.SelectMany(number => _index.ByIdentifier[number]))
        {
            if (segment == at)
            {
                var listed = _index.Segments[segment];
                var (first, count) = listed.Table.NamesOf(party);
                for (var name = first; name < first + count; name++)
                {
                    var features = _aligner.Compare(query, listed.Table, name, query.LikenessTo(listed.Table), Sides.Of(question, listed.Parties[party]));
                    top.Offer(new Candidate(query, listed.Table, name, party, features, _model.LogOdds(features)));
                }
            }
        }
    }
}
