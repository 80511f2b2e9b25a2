using NodaTime;

namespace Tidewaiter.Parties.Tests.Decisions;

public sealed class DecisionDeskTest : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void A_match_is_open_until_somebody_decides_it()
    {
        Assert.Equal(OpenReason.New, _desk.Decisions.StandingOf(Desk.Match()).Because);

        var standing = _desk.Decide(Desk.Match());

        Assert.Equal((DecisionState.NotTheSame, OpenReason.Decided), (standing.State, standing.Because));
        Assert.Equal("ana", standing.Last!.Decision.By.ToString());
    }

    [Fact]
    public void It_reopens_when_the_party_changes_and_says_in_what()
    {
        _desk.Decide(Desk.Match());

        var standing = _desk.Decisions.StandingOf(Desk.Match(name: "Acme Trading"));

        Assert.Equal((DecisionState.Open, OpenReason.PartyChanged), (standing.State, standing.Because));
        Assert.Equal("name: \"Acme\" is now \"Acme Trading\"", Assert.Single(standing.Changes).ToString());
    }

    [Fact]
    public void It_reopens_when_the_listed_record_changes()
    {
        _desk.Decide(Desk.Match());

        var standing = _desk.Decisions.StandingOf(Desk.Match(listedName: "Acme Works No. 2"));

        Assert.Equal(OpenReason.ListedChanged, standing.Because);
        Assert.Equal("name: \"Acme Works\" is now \"Acme Works No. 2\"", Assert.Single(standing.Changes).ToString());
    }

    [Fact]
    public void It_reopens_when_the_listed_record_goes()
    {
        _desk.Decide(Desk.Match());

        var standing = _desk.Decisions.StandingOf(Desk.Match() with { Listed = RecordContent.Gone });

        Assert.Contains("name: \"Acme Works\" is gone", standing.Changes.Select(change => change.ToString()));
    }

    [Fact]
    public void Another_score_or_order_of_fields_changes_nothing()
    {
        _desk.Decide(Desk.Match());
        var reordered = Desk.Match(score: 0.8) with { Listed = Desk.Content(new { aliases = new[] { "a", "b" }, name = "Acme Works", id = "L-1" }) };

        Assert.Equal(DecisionState.NotTheSame, _desk.Decisions.StandingOf(reordered).State);
    }

    [Fact]
    public void It_reopens_when_it_expires()
    {
        _desk.Decide(Desk.Match(), expires: _desk.Now + Duration.FromDays(30));

        _desk.Now += Duration.FromDays(30) - Duration.Epsilon;
        Assert.Equal(DecisionState.NotTheSame, _desk.Decisions.StandingOf(Desk.Match()).State);
        _desk.Now += Duration.Epsilon;
        Assert.Equal(OpenReason.Expired, _desk.Decisions.StandingOf(Desk.Match()).Because);
    }

    [Theory]
    [InlineData("us.parties.entity-list", 0.89, false)]
    [InlineData("us.parties.entity-list", 0.9, true)]
    [InlineData("us.parties.sdn", 0.1, true)]
    public void Two_users_decide_above_a_score_and_on_some_lists(string list, double score, bool four)
    {
        var match = Desk.Match(list: list, score: score);

        Assert.Equal(four ? OpenReason.AwaitsSecond : OpenReason.Decided, _desk.Decide(match).Because);
        if (four)
        {
            var refused = Assert.Throws<ProblemException>(() => _desk.Decide(match, by: " ANA "));
            Assert.Equal(
                $"C-1 against {list} L-1: TW4105: ANA has decided this already, and it needs a second pair of eyes. Another user has to decide the same, or otherwise.",
                refused.Message);
            Assert.Equal(OpenReason.Decided, _desk.Decide(match, by: "ben").Because);
        }
    }

    [Fact]
    public void A_second_user_who_disagrees_is_the_first_of_another_decision()
    {
        var match = Desk.Match(score: 0.95);
        _desk.Decide(match, DecisionState.NotTheSame, "ana");

        Assert.Equal(OpenReason.AwaitsSecond, _desk.Decide(match, DecisionState.TrueMatch, "ben").Because);
        Assert.Equal(DecisionState.TrueMatch, _desk.Decide(match, DecisionState.TrueMatch, "ana").State);
    }

    [Fact]
    public void The_first_pair_of_eyes_must_have_seen_the_same_records()
    {
        _desk.Decide(Desk.Match(score: 0.95), by: "ana");

        Assert.Equal(OpenReason.AwaitsSecond, _desk.Decide(Desk.Match(score: 0.95, name: "Acme Trading"), by: "ben").Because);
    }

    [Theory]
    [InlineData(DecisionState.Escalated)]
    [InlineData(DecisionState.NeedsData)]
    public void Passing_on_and_asking_need_one_user(DecisionState state) => Assert.Equal(state, _desk.Decide(Desk.Match(score: 1), state).State);

    [Fact]
    public void Without_thresholds_every_decision_needs_two()
    {
        using var desk = new Desk(new DecisionOptions());

        Assert.Equal(OpenReason.AwaitsSecond, desk.Decide(Desk.Match(score: 0)).Because);
    }

    [Theory]
    [InlineData(DecisionState.Open, "ana", "why", "TW4105: Open is what a match is before anybody decides. Decide not_the_same, true_match, escalated or needs_data.")]
    [InlineData(DecisionState.NotTheSame, " ", "why", "TW4105: A decision needs a named user. Say who decides.")]
    [InlineData(DecisionState.NotTheSame, "ana", " ", "TW4105: A decision needs a reason. Say in your own words why.")]
    public void A_decision_names_user_and_reason(DecisionState state, string by, string reason, string problem) =>
        Assert.Equal($"C-1 against us.parties.entity-list L-1: {problem}", Assert.Throws<ProblemException>(() => _desk.Decide(Desk.Match(), state, by, reason)).Message);

    [Fact]
    public void Time_does_not_run_backwards()
    {
        Assert.Contains("would expire before", Assert.Throws<ProblemException>(() => _desk.Decide(Desk.Match(), expires: _desk.Now)).Message, StringComparison.Ordinal);
        _desk.Decide(Desk.Match());
        _desk.Now -= Duration.FromSeconds(1);
        Assert.Contains("The clock stands before", Assert.Throws<ProblemException>(() => _desk.Decide(Desk.Match("C-2"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_list_of_25900_records_of_which_three_changed_reopens_the_decisions_on_those_three()
    {
        const int records = 25_900;
        using var desk = new Desk(new DecisionOptions { FourEyesFrom = Rate.One });
        var store = new MemoryStore();
        var decisions = new DecisionDesk(store, new DecisionOptions { FourEyesFrom = Rate.One }, desk);
        for (var i = 0; i < records; i++)
        {
            decisions.Decide(Of(i, ""), DecisionState.NotTheSame, new UserName("ana"), new Words("other country"), Desk.Evidence);
        }

        int[] changed = [0, 12_345, records - 1];
        var open = decisions.Review(Enumerable.Range(0, records).Select(i => Of(i, changed.Contains(i) ? " Ltd" : ""))).ToList();

        Assert.Equal(changed.Select(i => $"L-{i}"), open.Select(standing => standing.Key.Listed.ToString()));
        Assert.All(open, standing => Assert.Equal(OpenReason.ListedChanged, standing.Because));

        static Match Of(int i, string more) => Desk.Match($"C-{i}", listedName: $"Works {i}{more}", listed: $"L-{i}");
    }

    public void Dispose() => _desk.Dispose();

    /// <summary>Another store behind the same interface: nothing in the desk knows of files.</summary>
    private sealed class MemoryStore : IDecisionStore
    {
        private readonly List<DecisionEntry> _entries = [];
        private readonly Dictionary<MatchKey, List<DecisionEntry>> _byKey = [];

        public IReadOnlyList<DecisionEntry> Entries => _entries;

        public DecisionEntry? Last => _entries.LastOrDefault();

        public IReadOnlyList<DecisionEntry> Of(MatchKey key) => _byKey.GetValueOrDefault(key) ?? [];

        public DecisionEntry Append(Decision decision)
        {
            var entry = new DecisionEntry(_entries.Count + 1, decision, default, default);
            _entries.Add(entry);
            (_byKey[decision.Match.Key] = [.. Of(decision.Match.Key)]).Add(entry);
            return entry;
        }
    }
}
