using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>Answers one question: what the stated facts come to, what the unstated ones could make of it, and where the law itself is open.</summary>
internal sealed class PortFeeAnswerer
{
    private readonly PortFeeDesk _desk;
    private readonly VesselLaw _law;
    private readonly PortCall _call;
    private readonly View _view;
    private readonly Assessor _assessor;
    private readonly OpenFacts _open;
    private readonly List<Words> _flags = [];
    private CallSheet _sheet;

    public PortFeeAnswerer(PortFeeDesk desk, VesselLaw law, PortCall call, View view)
    {
        (_desk, _law, _call, _view) = (desk, law, call, view);
        _assessor = desk.AssessorFor(law, view, call.At);
        _open = new OpenFacts(law, call, _assessor);
        _sheet = CallSheet.Of(law, call);
    }

    public PortFeeFinding Answer()
    {
        var stated = _sheet;
        var asClaimed = TakeTheClaim();
        var assessments = Assessments();
        var fees = assessments.Select(one => one.Fee).Distinct().ToList();
        var decided = fees.Count == 1 ? assessments[0] : null;
        var doubts = new Doubts(_desk, _law, _call, _view, _assessor, _open, _sheet, assessments);

        // Nothing reaches the vessel by what was stated, and something could: that is no zero.
        var isReached = decided is null || decided.Charge is not null || !doubts.Open.Any(open => _sheet[open.Fact] is null);
        var fee = isReached ? decided?.Fee : null;
        var readings = doubts.Readings(fee);
        var exclusions = decided is null ? [] : Exclusions(decided);
        var branches = new BranchFinder(_desk, _law, _call, _view, _assessor, _sheet).Find(fee);
        var candidates = doubts.Candidates(fee, readings, isReached);
        var payment = decided?.Charge is { } due && !decided.IsFree ? PaymentAdviser.Of(_law, _assessor, _call, due) : null;
        Flag(decided, payment, branches, asClaimed);
        return new PortFeeFinding(_call, StatusOf(fee, candidates), _desk.Book.Hash, _desk.Book.HorizonDate, _desk.KnownAt(_call))
        {
            Flags = [.. _flags],
            Charge = decided?.Charge is { } charge
                ? new PortFeeCharge(charge.Provision, decided.Rate, decided.Units, decided.Amount, charge.Lifecycle, Citations.Of(charge))
                : null,
            Fee = fee,
            Currency = _law.Currency,
            Exclusions = exclusions,
            Candidates = candidates,
            Questions = doubts.Questions(decided),
            Presumed = doubts.Presumed(stated, asClaimed),
            ClaimsAvailable = decided is { IsFree: false, Amount: { Value: > 0 } amount } ? Claims(decided.Charge!, amount) : [],
            Branches = branches,
            Outlook = isReached ? Outlook.Of(_desk, _law, _view, _call, _sheet, fee) : [],
            Payment = payment,
            Pack = PackWriter.Of(_law, _call, _assessor, isReached ? decided : null, exclusions),
            Perimeter = _law.Provisions.SelectMany(provision => provision.Terms).OfType<PerimeterTerm>().FirstOrDefault()?.Text ?? default,
            NotModelled = [.. _desk.Book.Gaps.Where(Touches)],
            Trace = _desk.Explain ? [.. _assessor.States.Select(state => Trace(state, decided))] : [],
            Problems = _view.Warnings,
            Assumed = _view.Assumed,
        };
    }

    // The origin of such a gap is the shore that charges.
    private bool Touches(Gap gap) =>
        gap.Kind == GapKind.Vessel
        && gap.Scope.From <= _call.At && _call.At < gap.Scope.To
        && CountryCode.TryParse(_law.Shore.ToString(), out var shore) && _view.Includes(gap.Scope.Origin, shore, _call.At);

    // Between two readings of an end both fees stand, and none is the answer.
    private ImmutableArray<Assessment> Assessments()
    {
        var own = _assessor.Assess(_sheet);
        if (_desk.OtherEnds(_law, _view) is not { } otherwise)
        {
            return own;
        }

        var other = _desk.AssessorFor(_law, otherwise, _call.At).Assess(_sheet);
        return other.Select(one => one.Fee).SequenceEqual(own.Select(one => one.Fee))
            ? own
            : [.. own.Select(one => one with { Reading = new Words("as this book reads the end") }), .. other.Select(one => one with { Reading = new Words("with the end read the other way") })];
    }

    private static PortFeeStatus StatusOf(FeeAmount? fee, ImmutableArray<PortFeeCandidate> candidates) =>
        fee is null ? PortFeeStatus.Undetermined : candidates.IsEmpty ? PortFeeStatus.Answered : PortFeeStatus.AnsweredExcept;

    // The operator determines the annex. Where the facts stated leave it open, its determination fills them; it never overrules one.
    private bool TakeTheClaim()
    {
        if (!_call.IsClaimed || IsClaimed(_sheet))
        {
            return false;
        }

        foreach (var (fact, values) in _open.All().Where(open => _sheet[open.Fact] is null || open.Fact.Name == VesselTypes.Fact))
        {
            foreach (var value in values)
            {
                var tried = _sheet.With(fact, value);
                if (IsClaimed(tried) && _assessor.Assess(tried)[0].Exempt.IsEmpty)
                {
                    _sheet = tried;
                    return true;
                }
            }
        }

        _flags.Add(new Words("claimed_regime_not_met"));
        return false;
    }

    private bool IsClaimed(CallSheet sheet) =>
        _assessor.Assess(sheet)[0].Charge is { } charge && (_call.Claimed is not { } claimed || charge.Provision.Id == claimed);

    private ImmutableArray<PortFeeExclusion> Exclusions(Assessment decided)
    {
        var found = ImmutableArray.CreateBuilder<PortFeeExclusion>();
        if (decided.Charge is { Lifecycle: Lifecycle.Suspended } suspended && suspended.PainterOf<SuspendedTerm>() is { } act)
        {
            found.Add(new PortFeeExclusion(
                suspended.Provision, new Words($"suspended {act.EndWords}, from {_law.Authority.DateOf(act.From)} to {_law.Authority.DateOf(act.To)}"), [Citations.Of(act)]));
        }

        found.AddRange(decided.Exempt.Select(state =>
            new PortFeeExclusion(state.Provision, new Words(Lower(state.Provision.Label)), Citations.Of<ExemptsTerm>(state))));
        if (decided.Capped is { } cap)
        {
            found.Add(new PortFeeExclusion(cap.Provision, new Words(Lower(cap.Provision.Label)), Citations.Of<CapTerm>(cap)));
        }

        return found.ToImmutable();
    }

    private static string Lower(Words label) =>
        label.ToString() is { Length: > 0 } text ? char.ToLowerInvariant(text[0]) + text[1..] : "";

    // What only needs stating: claims the rules read and the call did not make.
    private ImmutableArray<PortFeeClaim> Claims(ProvisionState charge, FeeAmount amount) =>
    [
        .. _assessor.States.Where(state =>
                state.Find<ExemptsTerm>() is { } term && term.Charges.Contains(charge.Provision.Id) && state.Find<WhenTerm>() is { } when && when.Alternatives.Any(IsStillOpen))
            .Select(state => new PortFeeClaim(state.Provision, new Words(state.Find<WhenTerm>()!.ToString()), amount)),
    ];

    private bool IsStillOpen(Alternative alternative) => alternative.Atoms.OfType<Atom.OfFact>().All(atom =>
        !_call.Facts.ContainsKey(atom.Fact.Name) || (_sheet[atom.Fact] is { } value && atom.Test.Passes(value)));

    private PortFeeTrace Trace(ProvisionState state, Assessment? decided)
    {
        var verdict = _assessor.Applies(state, _sheet) switch
        {
            Applies.No => "condition_not_met",
            Applies.Open => "unsettled",
            _ when state.Lifecycle == Lifecycle.Suspended => "suspended",
            _ when state.Find<PortFeeTerm>() is not null && decided?.Charge is not null && decided.Charge != state => "displaced",
            _ => "applied",
        };
        return new PortFeeTrace(state.Provision, new Words(verdict), Citations.Of(state));
    }

    private void Flag(Assessment? decided, PaymentAdvice? payment, ImmutableArray<PortFeeBranch> branches, bool asClaimed)
    {
        _flags.AddRange(_call.Flags);
        Add("as_claimed", asClaimed);
        Add("law_review_due", !branches.IsEmpty);
        Add("suspended", decided is { IsSuspended: true });
        Add("capped", decided?.Capped is not null);
        Add("lower_rank_not_charged", decided?.Lower is not null);
        Add("net_tonnage_not_whole", decided is { Rate.Unit: FeeUnit.NetTon, Units: { } units } && units != decimal.Truncate(units));
        Add("rate_differs_from_expected", _call.ExpectedRate is { } expected && decided?.Rate is { } rate && rate.Each.Value != expected);
        Add("unsettled", decided is null);
        Add("advised_day_suspended", payment is { InSuspension: true });
        Add("rests_on_recall", decided?.Charge is { } charge && Citations.Of(charge).Any(citation => citation.Source.Certainty == Certainty.Recall));
        Add("assumed", !_view.Assumed.IsEmpty);
    }

    private void Add(string flag, bool holds)
    {
        if (holds)
        {
            _flags.Add(new Words(flag));
        }
    }
}
