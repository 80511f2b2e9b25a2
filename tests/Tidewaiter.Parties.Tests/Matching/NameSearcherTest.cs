using CsCheck;
using Tidewaiter.Parties.Matching;
using Tidewaiter.Parties.Names;

namespace Tidewaiter.Parties.Tests.Matching;

/// <summary>The fast search gives what comparing with every name of the list gives.</summary>
public sealed class NameSearcherTest
{
    private const int Most = 10;
    private const float Least = -5;
    private static readonly ThreadLocal<Screener> Screeners = new(() => new Screener(SomeLists.FewIndex));

    [Fact]
    [Trait("Category", "Slow")]
    public void Nothing_is_lost_on_ten_thousand_mutated_names() => Mutations.Of(SomeLists.Few).Sample(Same, iter: 10_000);

    [Fact]
    public void Nothing_is_lost() => Mutations.Of(SomeLists.Few).Sample(Same, iter: 150);

    [Fact]
    public void Nothing_is_lost_when_next_to_nothing_is_asked_for()
    {
        Assert.All(["J", "al bin", "M. S. P.", "the of and", "Dr", "A B C D E F G H I J K L M"], name => Assert.True(Same(new PartyQuestion(new Words(name)))));
    }

    [Fact]
    public void Words_are_found_as_comparing_with_every_word_finds_them() => Mutations.Of(SomeLists.Few).Sample(question =>
    {
        var vocabulary = SomeLists.FewIndex.Segments[0].Table.Vocabulary;
        foreach (var word in NameParser.Parse(question.Name.ToString(), question.Type).SelectMany(name => name.Words))
        {
            var query = new QueryWord(word, 1);
            var hits = new List<Hit>();
            vocabulary.Find(query, new ScratchSet(vocabulary.Count), hits);
            var expected = Enumerable.Range(0, vocabulary.Count).Select(at => new Hit(at, WordSimilarity.Of(query, vocabulary[at]))).Where(hit => hit.Likeness > 0);
            Assert.Equal(expected, hits.OrderBy(hit => hit.Word));
        }
    }, iter: 200);

    private bool Same(PartyQuestion question)
    {
        var fast = Screeners.Value!.Search(question, Most, Least).Select(found => (found.Party, found.Name, found.LogOdds)).ToList();
        var slow = Slow(question);
        Assert.Equal(slow, fast);
        return true;
    }

    private static List<(int Party, int Name, float LogOdds)> Slow(PartyQuestion question)
    {
        var segment = SomeLists.FewIndex.Segments[0];
        var table = segment.Table;
        var top = new TopMatches(Most, Least);
        var aligner = new Aligner();
        foreach (var reading in NameParser.Parse(question.Name.ToString(), question.Type, table.Vocabulary.Knows))
        {
            var query = new Query(reading, SomeLists.FewIndex.Weights, table);
            var likeness = query.Slots.Select(slot => Enumerable.Range(0, table.Vocabulary.Count).Select(at => WordSimilarity.Of(slot.Word, table.Vocabulary[at])).ToArray()).ToArray();
            for (var name = 0; name < table.Count; name++)
            {
                var party = table.Parties[name];
                var features = aligner.Compare(query, table, name, (slot, word) => likeness[slot][word], Sides.Of(question, segment.Parties[party]));
                top.Offer(new Candidate(query, table, name, party, features, ScoreModel.Default.LogOdds(features)));
            }
        }

        return [.. top.Best.Select(found => (found.Party, found.Name, found.LogOdds))];
    }
}
