using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>Finds where answers part beyond what the view has seen: the law on paper against what was announced.</summary>
internal sealed class BranchFinder(PortFeeDesk desk, VesselLaw law, PortCall call, View view, Assessor assessor, CallSheet sheet)
{
    public ImmutableArray<PortFeeBranch> Find(FeeAmount? fee)
    {
        var horizon = Instant.Min(desk.Book.Horizon, view.KnownAt);
        var changed = call.At < horizon ? [] : ChangedSince(horizon);
        if (changed.Count == 0)
        {
            return [];
        }

        var branches = ImmutableArray.CreateBuilder<PortFeeBranch>();
        branches.Add(new PortFeeBranch(new Words("on_paper"), view.Assumed, fee));
        foreach (var statement in desk.Book.Statements.Values.OrderBy(one => one.Id))
        {
            if (Stands(statement) && !view.Assumed.Contains(statement.Id) && statement.DraftActs.Any(act => changed.Contains(act.Target.Measure)))
            {
                var assumed = view.Assumed.Add(statement.Id);
                branches.Add(new PortFeeBranch(new Words(statement.Id.ToString()), assumed, FeeOf(desk.AssessorFor(law, desk.ViewFor(view.KnownAt, assumed), call.At))));
            }
        }

        return branches.ToImmutable();
    }

    private FeeAmount? FeeOf(Assessor other) => other.Assess(sheet) is [var one] ? one.Fee : null;

    // Said by then, not taken back, and not answered by an instrument that is law in its place.
    private bool Stands(Statement statement) =>
        statement.Source.Known <= view.KnownAt
        && (statement.Withdrawn is not { } withdrawn || withdrawn > view.KnownAt)
        && !desk.Book.Instruments.Values.Any(instrument =>
            instrument.Known <= view.KnownAt && instrument.RespondsTo.Contains(new SourceId(statement.Id.ToString())));

    // The measures that say something else to this vessel at the call than they did at the horizon.
    private HashSet<MeasureId> ChangedSince(Instant horizon)
    {
        var then = desk.AssessorFor(law, view, horizon);
        var changed = new HashSet<MeasureId>();
        foreach (var provision in law.Charges)
        {
            var was = view.StateOf(provision, horizon);
            var isNow = view.StateOf(provision, call.At);
            if (!ReferenceEquals(was, isNow)
                && !was.SaysTheSameAs(isNow)
                && (then.Applies(was, sheet) != Applies.No || assessor.Applies(isNow, sheet) != Applies.No))
            {
                changed.Add(provision.Measure.Id);
            }
        }

        return changed;
    }
}
