using System.Collections.Immutable;

namespace Tidewaiter.Parties.Matching;

/// <summary>Says what a score is made of. The parts are the score: it is their sum, not a text beside it.</summary>
internal sealed class Explainer(ScoreModel model)
{
    private readonly Aligner _aligner = new();

    public PartyMatch Explain(in Candidate found, ListedParty party)
    {
        var features = found.Features;
        var evidence = Enum.GetValues<Feature>()
            .Select(feature => (feature, Adds: (double)model[feature] * features[feature]))
            .Where(part => part.Adds != 0)
            .Select(part => new Evidence(part.feature, new Likelihood(part.Adds))).ToImmutableArray();
        var written = found.Table.Written[found.Name];
        return new PartyMatch(
            party,
            written == 0 ? party.Name : party.Aliases[written - 1],
            new Likelihood(evidence.Sum(part => part.Adds.LogOdds)),
            evidence,
            Agreements(found));
    }

    private ImmutableArray<WordAgreement> Agreements(in Candidate found)
    {
        var (query, table) = (found.Query, found.Table);
        _aligner.Compare(query, table, found.Name, query.LikenessTo(table), default);
        var words = table.WordsOf(found.Name).ToArray();
        return [.. _aligner.Pairs.OrderBy(pair => pair.Start).Select(pair => new WordAgreement(
            new Words(string.Join(' ', query.Words.Skip(pair.Start).Take(pair.Length).Select(word => word.Name.Written))),
            new Words(string.Join(' ', words.Skip(pair.Word).Take(pair.Words).Select(word => table.Vocabulary[word].Text))),
            Rate.FromFraction((decimal)pair.Likeness)))];
    }
}
