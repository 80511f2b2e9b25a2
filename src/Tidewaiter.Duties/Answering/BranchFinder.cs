using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Finds where answers part: text and practice, two readings of an end, and law on paper beyond the horizon against what was announced.</summary>
internal sealed class BranchFinder(
    DutyDesk desk, DutyEngine engine, DutyProgram program, LineSheet sheet, long? total, Func<DutyEngine, Money?> moneyOf)
{
    public static Words OtherReading { get; } = new("other_reading");

    private View View => engine.View;

    public ImmutableArray<DutyBranch> Find(List<Words> flags)
    {
        var branches = ImmutableArray.CreateBuilder<DutyBranch>();
        if (program.RestsOnPractice)
        {
            AddIfDifferent(branches, new Words("text"), desk.EngineFor(View.KnownAt, View.Assumed, LawReading.TextOnly));
            if (branches.Count > 0)
            {
                flags.Add(new Words("practice"));
            }
        }

        if (engine.Disputed.Any(IsDisputedHere))
        {
            AddIfDifferent(branches, OtherReading, desk.EngineFor(View.KnownAt, View.Assumed, LawReading.OtherEnds));
        }

        AddReview(branches, flags);
        return branches.ToImmutable();
    }

    // Between two readings of its end a provision is a candidate either way.
    private bool IsDisputedHere(Provision provision) =>
        View.CoatsOn(provision).ToArray().Any(act => act.Or is { } or && Instant.Min(or, act.To) <= sheet.At && sheet.At < Instant.Max(or, act.To))
        && Reaches(View.StateOf(provision, sheet.At), sheet.At);

    private void AddIfDifferent(ImmutableArray<DutyBranch>.Builder branches, Words name, DutyEngine other)
    {
        if (other.Total(sheet) != engine.Total(sheet))
        {
            branches.Add(Branch(name, [], other));
        }
    }

    private DutyBranch Branch(Words name, ImmutableArray<AssumptionId> assumed, DutyEngine other) =>
        new(name, assumed, total is null ? null : Rate.FromParts(other.Total(sheet)), total is null ? null : moneyOf(other));

    private void AddReview(ImmutableArray<DutyBranch>.Builder branches, List<Words> flags)
    {
        var horizon = desk.Book.Horizon;
        if (sheet.At < horizon)
        {
            return;
        }

        var changed = ChangedSince(horizon);
        if (changed.Count == 0)
        {
            return;
        }

        flags.Add(new Words("law_review_due"));
        branches.Add(Branch(new Words("on_paper"), View.Assumed, engine));
        foreach (var statement in desk.Book.Statements.Values.OrderBy(one => one.Id))
        {
            var stands = statement.Source.Known <= View.KnownAt && (statement.Withdrawn is not { } withdrawn || withdrawn > View.KnownAt);
            if (stands && !View.Assumed.Contains(statement.Id) && statement.DraftActs.Any(act => changed.Contains(act.Target.Measure)))
            {
                var assumed = View.Assumed.Add(statement.Id);
                branches.Add(Branch(new Words(statement.Id.ToString()), assumed, desk.EngineFor(View.KnownAt, assumed)));
            }
        }
    }

    // The measures that say something else to this line now than at the horizon. A claim that was not made says nothing either way.
    private HashSet<MeasureId> ChangedSince(Instant horizon)
    {
        var changed = new HashSet<MeasureId>();
        foreach (var provision in engine.Provisions)
        {
            var was = View.StateOf(provision, horizon);
            var isNow = View.StateOf(provision, sheet.At);
            if (!ReferenceEquals(was, isNow)
                && !was.SaysTheSameAs(isNow)
                && IsRaised(was.IsLaw ? was : isNow)
                && (Reaches(was, horizon) || Reaches(isNow, sheet.At)))
            {
                changed.Add(provision.Measure.Id);
            }
        }

        return changed;
    }

    private bool Reaches(ProvisionState state, Instant at) =>
        Reach.Of(View, state, sheet.Question.Hts, sheet.Question.Origin, at) != Membership.Off;

    private bool IsRaised(ProvisionState state) =>
        state.Find<ClassTerm>() is not { Class: ProvisionClass.Claim or ProvisionClass.Unsolicited }
        || (state.Find<WhenTerm>()?.Alternatives ?? []).Any(one => one.Atoms.Any(atom => atom switch
        {
            Atom.OfClaim claim => claim.Claims.Any(sheet.Claims.Contains),
            Atom.OfFact fact => fact.Fact.Stance == Stance.Claim && fact.Fact.Input?.ToString() != "entry_date" && sheet.IsStated(fact.Fact),
            _ => false,
        }));
}
