using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>Finds where outcomes part: two readings of an end, and law on paper beyond the horizon against what was announced.</summary>
internal sealed class OwnershipBranches(
    Book book,
    OwnershipQuestion question,
    OwnershipSlice slice,
    OwnershipReading reading,
    ImmutableArray<AssumptionId> assumed,
    Func<ImmutableArray<AssumptionId>, View> open)
{
    public static Words OtherReading { get; } = new("other_reading");

    public (ImmutableArray<OwnershipBranch> Branches, ImmutableArray<Words> Flags) Find()
    {
        var branches = ImmutableArray.CreateBuilder<OwnershipBranch>();
        var flags = ImmutableArray.CreateBuilder<Words>();
        var view = open(assumed);
        if (view.Measures.Where(measure => OwnershipTest.IsChosen(question.Rules, measure.Id)).SelectMany(measure => measure.Provisions).Any(provision => IsDisputed(view, provision)))
        {
            var other = OwnershipReading.Of(view.WithOtherReadings(), slice, question);
            if (Parting(other) is { IsEmpty: false } outcomes)
            {
                branches.Add(new OwnershipBranch(OtherReading, assumed, outcomes));
                flags.Add(new Words("disputed_reading"));
            }
        }

        AddReview(view, branches, flags);
        return (branches.ToImmutable(), flags.ToImmutable());
    }

    // Between two readings of an end a test may apply or not.
    private bool IsDisputed(View view, Provision provision)
    {
        var at = provision.Measure.Jurisdiction.AsOf(question.Date);
        return OwnershipTest.IsTest(provision)
            && view.CoatsOn(provision).ToArray().Any(act => act.Or is { } or && Instant.Min(or, act.To) <= at && at < Instant.Max(or, act.To));
    }

    private void AddReview(View view, ImmutableArray<OwnershipBranch>.Builder branches, ImmutableArray<Words>.Builder flags)
    {
        var changed = ChangedSinceTheHorizon(view);
        if (changed.Count == 0)
        {
            return;
        }

        flags.Add(new Words("law_review_due"));
        var announced = new List<OwnershipBranch>();   // those that make a difference to somebody
        foreach (var statement in book.Statements.Values.OrderBy(one => one.Id))
        {
            var stands = statement.Source.Known <= view.KnownAt && (statement.Withdrawn is not { } withdrawn || withdrawn > view.KnownAt);
            if (stands && !assumed.Contains(statement.Id) && statement.DraftActs.Any(act => changed.Contains(act.Target.Measure)))
            {
                var together = assumed.Add(statement.Id);
                if (Parting(OwnershipReading.Of(open(together), slice, question)) is { IsEmpty: false } outcomes)
                {
                    announced.Add(new OwnershipBranch(new Words(statement.Id.ToString()), together, outcomes));
                }
            }
        }

        if (announced.Count == 0)
        {
            return;
        }

        var parting = announced.SelectMany(branch => branch.Outcomes).Select(pair => pair.Key).ToHashSet();
        branches.Add(new OwnershipBranch(new Words("on_paper"), assumed, Outcomes(reading, parting.Contains)));
        branches.AddRange(announced);
    }

    // The measures whose tests say something else now than at the horizon.
    private HashSet<MeasureId> ChangedSinceTheHorizon(View view)
    {
        var changed = new HashSet<MeasureId>();
        var counting = reading.Counting.ToHashSet();
        foreach (var measure in view.Measures.Where(measure => counting.Contains(measure.Id)))
        {
            var at = measure.Jurisdiction.AsOf(question.Date);
            if (at >= book.Horizon && measure.Provisions.Any(provision =>
                OwnershipTest.IsTest(provision) && !view.StateOf(provision, at).SaysTheSameAs(view.StateOf(provision, book.Horizon))))
            {
                changed.Add(measure.Id);
            }
        }

        return changed;
    }

    private ImmutableArray<KeyValuePair<PartyId, PartyOutcome>> Parting(OwnershipReading other) =>
    [
        .. Enumerable.Range(0, slice.Parties.Count)
            .Select(party => (Party: party, Outcome: other.OutcomeOf(party)))
            .Where(pair => pair.Outcome != reading.OutcomeOf(pair.Party))
            .Select(pair => KeyValuePair.Create(slice.Parties[pair.Party].Id, pair.Outcome)),
    ];

    private ImmutableArray<KeyValuePair<PartyId, PartyOutcome>> Outcomes(OwnershipReading of, Func<PartyId, bool> wanted) =>
    [
        .. Enumerable.Range(0, slice.Parties.Count)
            .Where(party => wanted(slice.Parties[party].Id))
            .Select(party => KeyValuePair.Create(slice.Parties[party].Id, of.OutcomeOf(party))),
    ];
}
