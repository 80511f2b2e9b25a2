using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>The records of a day under the tests of one view: what each makes of every party.</summary>
internal sealed class OwnershipReading
{
    private readonly OwnershipSlice _slice;
    private readonly IReadOnlyList<TestRun> _runs;

    private OwnershipReading(OwnershipSlice slice, IReadOnlyList<TestRun> runs) => (_slice, _runs) = (slice, runs);

    /// <summary>The measures of which some test counts a party of these records.</summary>
    public IEnumerable<MeasureId> Counting => _runs.Where(run => run.Listed.Count > 0).Select(run => run.Test.Measure.Id);

    public static OwnershipReading Of(View view, OwnershipSlice slice, OwnershipQuestion question) =>
        new(slice, TestRun.All(slice, OwnershipTest.Find(view, question.Date, question.Rules), question.Date.Date));

    /// <summary>The outcome of a party, by its number.</summary>
    public PartyOutcome OutcomeOf(int party, bool applied = true)
    {
        var outcome = PartyOutcome.None;
        foreach (var run in _runs)
        {
            // A test may be suspended; the list is not.
            outcome = Max(outcome, run.Test.IsLaw == applied ? OutcomeOf(run, party) : IsListed(run, party) ? PartyOutcome.Listed : PartyOutcome.None);
        }

        return outcome;
    }

    /// <summary>Findings of the parties named, or of all that some test catches or counts.</summary>
    public ImmutableArray<PartyFinding> Parties(IReadOnlyCollection<PartyId> named)
    {
        var wanted = named.ToHashSet();
        var found = ImmutableArray.CreateBuilder<PartyFinding>();
        for (var party = 0; party < _slice.Parties.Count; party++)
        {
            var about = _slice.Parties[party];
            if (wanted.Count > 0 ? wanted.Contains(about.Id) : !about.Listings.IsEmpty || _runs.Any(run => OutcomeOf(run, party) != PartyOutcome.None))
            {
                found.Add(Find(party));
            }
        }

        return found.ToImmutable();
    }

    public ImmutableArray<RuleFinding> Rules() =>
    [
        .. _runs.SelectMany(run => run.Test.States)
            .OrderBy(state => state.Provision.Id)
            .Select(state => new RuleFinding(state.Provision.Id, state.Provision.Label, state.Lifecycle, Wording(state), Cited(state))
            {
                EndWords = state.PainterOf<SuspendedTerm>()?.EndWords ?? default,
            }),
    ];

    private static Words Wording(ProvisionState state) => new(string.Join("; ", state.Visible.Select(painted => painted.Term).Select(term => term switch
    {
        OwnedTerm owned => $"owned {owned}",
        OwnersTerm owners => owners.Owners == OwnersCounted.Together ? "owners added up" : "by one owner",
        ThroughTerm through => through.Reach switch
        {
            OwnershipReach.Chain => "through whatever it catches in turn",
            OwnershipReach.Caught => "and through what is caught",
            _ => "directly",
        },
        ListsTerm lists => $"parties of {lists}",
        _ => "",
    }).Where(words => words.Length > 0)));

    private static ImmutableArray<Words> Cited(ProvisionState state) =>
        [.. state.Visible.Select(painted => painted.Act).OfType<Act>().Distinct().Select(act => new Words(act.At.IsEmpty ? act.Source.Citation.ToString() : $"{act.Source.Citation}, {act.At}"))];

    private static PartyOutcome Max(PartyOutcome left, PartyOutcome right) => left > right ? left : right;

    private PartyOutcome OutcomeOf(TestRun run, int party)
    {
        var caught = PartyOutcome.None;
        if (run.Closure.IsCaught(party, false) && run.Test.CanCatch(_slice.Parties[party].Country))
        {
            caught = Catch.OutcomeOf(run.Test.Effect, run.Closure.IsCaught(party, true));
        }
        else if (run.Test.Effect == OwnershipEffect.RedFlag && PartyNotes.Controllers(_slice, run, party).Any())
        {
            caught = PartyOutcome.RedFlag;
        }

        return IsListed(run, party) ? PartyOutcome.Listed
            : run.Test.Effect != OwnershipEffect.RedFlag && run.Listed.ContainsKey(party) ? Max(caught, PartyOutcome.Possible)
            : caught;
    }

    // A test for red flags counts parties of many lists; being on one of them is another matter.
    private static bool IsListed(TestRun run, int party) =>
        run.Test.Effect != OwnershipEffect.RedFlag && run.Listed.TryGetValue(party, out var certainly) && certainly;

    private PartyFinding Find(int party)
    {
        var catches = _runs.Where(run => run.Closure.IsCaught(party, false) && run.Test.CanCatch(_slice.Parties[party].Country))
            .Select(run => CatchOf(run, party))
            .OrderByDescending(one => one.IsLaw)
            .ThenByDescending(one => one.Outcome)
            .ToImmutableArray();
        var applied = OutcomeOf(party);
        return new PartyFinding(_slice.Parties[party], applied)
        {
            IfApplied = Max(applied, OutcomeOf(party, applied: false)),
            Catches = catches,
            Notes = PartyNotes.Of(_slice, _runs, party),
        };
    }

    private Catch CatchOf(TestRun run, int party)
    {
        var certainly = run.Closure.IsCaught(party, true);
        var (terms, atMost) = (run.Terms.Of(party, true), run.Terms.Of(party, false));
        var owners = OwnerChains.Of(_slice, run.Closure, party);
        var states = run.Test.Counting(owners.Select(owner => _slice.Party(owner.Chain[0].Id)));
        return new Catch([.. states.Select(state => state.Provision.Id)], run.Test.Effect, certainly, run.Test.IsLaw, run.Closure.Owned(party), owners)
        {
            Terms = terms,
            TermsAtMost = atMost,
            Citations = [.. states.SelectMany(state => Cited(state)).Distinct()],
        };
    }
}
