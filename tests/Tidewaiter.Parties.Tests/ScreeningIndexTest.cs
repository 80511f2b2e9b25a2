namespace Tidewaiter.Parties.Tests;

public sealed class ScreeningIndexTest
{
    [Fact]
    public void An_update_of_three_records_changes_the_answers_about_those_three_alone()
    {
        var before = SomeLists.FewIndex;
        var changed = SomeLists.Few.Where((_, at) => at % 600 == 7).Take(3).Select(party => party with { Aliases = [.. party.Aliases, new Words($"Zyxwvut {party.Id}")] }).ToList();

        var after = before.With([], changed);

        Assert.Equal(before.Count, after.Count);
        var (old, now) = (new Screener(before), new Screener(after));
        foreach (var party in SomeLists.Few.Where((_, at) => at % 20 == 0))
        {
            var question = new PartyQuestion(party.Name) { Type = party.Type };
            var was = old.Screen(question, 5, Likelihood.Alert).Where(match => changed.All(one => one.Id != match.Party.Id));
            var came = now.Screen(question, 5, Likelihood.Alert).Where(match => changed.All(one => one.Id != match.Party.Id));
            Assert.Equal(was.Select(match => (match.Party.Id, match.Score)), came.Select(match => (match.Party.Id, match.Score)));
        }

        Assert.All(changed, party => Assert.Equal(party.Id, now.Screen(new PartyQuestion(party.Aliases[^1]), 1, Likelihood.Alert).Single().Party.Id));
    }

    [Fact]
    public void Who_leaves_a_list_is_found_no_more()
    {
        var gone = SomeLists.Few[11];
        var after = SomeLists.FewIndex.With([gone.Id], []);

        Assert.Equal(SomeLists.Few.Count - 1, after.Count);
        Assert.DoesNotContain(new Screener(after).Screen(new PartyQuestion(gone.Name) { Type = gone.Type }, 10, Likelihood.Lowest), match => match.Party.Id == gone.Id);
    }

    [Fact]
    public void Many_updates_are_the_same_as_one()
    {
        var step = SomeLists.FewIndex;
        foreach (var party in SomeLists.Few.Take(20))
        {
            step = step.With([], [party with { Remark = new Words("again") }]);
        }

        Assert.Equal(SomeLists.Few.Count, step.Count);
        Assert.True(step.Segments.Count <= 9);
    }
}
