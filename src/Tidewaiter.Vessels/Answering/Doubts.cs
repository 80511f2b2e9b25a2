using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>What could make the fee another one: facts nobody stated, provisions of which nobody knows, other readings, ranks that may fall through.</summary>
internal sealed class Doubts
{
    private readonly PortFeeDesk _desk;
    private readonly VesselLaw _law;
    private readonly PortCall _call;
    private readonly View _view;
    private readonly CallSheet _sheet;
    private readonly Assessor _assessor;
    private readonly ImmutableArray<Assessment> _assessments;
    private readonly ImmutableArray<(FactDeclaration Fact, ImmutableArray<PortFeeEffect> Effects)> _facts;

    public Doubts(
        PortFeeDesk desk, VesselLaw law, PortCall call, View view, Assessor assessor, OpenFacts open, CallSheet sheet, ImmutableArray<Assessment> assessments)
    {
        (_desk, _law, _call, _view, _assessor, _sheet, _assessments) = (desk, law, call, view, assessor, sheet, assessments);
        _facts = [.. open.All().Select(one => (one.Fact, Effects(one.Fact, one.Values))).Where(one => !one.Item2.IsEmpty)];
    }

    /// <summary>Facts that would change the fee and that no authority presumes.</summary>
    public IEnumerable<(FactDeclaration Fact, ImmutableArray<PortFeeEffect> Effects)> Open => _facts.Where(one => one.Fact.Presumed is null);

    private FeeAmount? Base => _assessments[0].Fee;

    /// <summary>Fees under other readings of the text, where they differ.</summary>
    public ImmutableArray<PortFeeCandidate> Readings(FeeAmount? fee)
    {
        if (fee is null || _assessments[0].Charge?.Find<ReadingsTerm>() is not { } readings)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<PortFeeCandidate>();
        foreach (var scenario in readings.Scenarios.Where(id => !_view.Assumed.Contains(id)))
        {
            var view = _desk.ViewFor(_view.KnownAt, _view.Assumed.Add(scenario));
            var other = _desk.AssessorFor(_law, view, _call.At).Assess(_sheet)[0].Fee;
            if (other != fee)
            {
                var title = _desk.Book.Scenarios.TryGetValue(scenario, out var named) ? named.Title : default;
                found.Add(new PortFeeCandidate(other, new Words($"another reading: {title}"), null, [scenario]));
            }
        }

        return found.ToImmutable();
    }

    public ImmutableArray<PortFeeCandidate> Candidates(FeeAmount? fee, ImmutableArray<PortFeeCandidate> readings, bool isReached)
    {
        var found = ImmutableArray.CreateBuilder<PortFeeCandidate>();
        if (_assessments.Length > 1 && _assessments.Select(one => one.Fee).Distinct().Count() > 1)
        {
            found.AddRange(_assessments.Select(one => new PortFeeCandidate(one.Fee, Because(one), null, [])));
        }
        else if (!isReached)
        {
            found.Add(new PortFeeCandidate(_assessments[0].Nothing, new Words("no provision reaches the vessel"), null, []));
        }

        found.AddRange(readings);
        if (_assessments is [{ Lower: { } lower } only] && _assessor.Priced(new Assessment(only.Nothing), lower, _sheet).Amount is { } below && below != fee)
        {
            found.Add(new PortFeeCandidate(below, new Words($"if a vessel exempt from {only.Charge!.Provision.Id.Key} falls to {lower.Provision.Id.Key}, which no source settles"), null, []));
        }

        if (_assessments is [{ IsFree: false, AtLeast: { } more }] && _assessments[0].Amount is { } least)
        {
            found.Add(new PortFeeCandidate(null, new Words($"more than {least} if {more} is more than {Breaks(least)}"), more, []));
        }

        found.AddRange(
            from open in Open
            from effect in open.Effects
            select new PortFeeCandidate(effect.Fee, new Words($"{open.Fact.Name}: {effect.Value}"), open.Fact.Name, []));
        return found.ToImmutable();
    }

    public ImmutableArray<PortFeeQuestion> Questions(Assessment? decided)
    {
        var found = ImmutableArray.CreateBuilder<PortFeeQuestion>();
        var missing = decided is { IsFree: false } ? decided.Missing ?? decided.AtLeast : _assessments.FirstOrDefault(one => !one.IsFree)?.Missing;
        if (missing is { } needed && _law.Fact(needed) is { } fact)
        {
            found.Add(new PortFeeQuestion(fact.Name, fact.Question, []));
        }

        // What turns on a provision nobody can settle is still settled by the facts it reads.
        foreach (var state in _assessments.SelectMany(one => one.Taken).Select(taken => taken.Provision).Distinct().Select(one => _view.StateOf(one, _call.At)))
        {
            found.AddRange(
                from atom in state.Find<UnsettledTerm>()!.When.Alternatives.SelectMany(one => one.Atoms).OfType<Atom.OfFact>()
                where !found.Any(asked => asked.Fact == atom.Fact.Name)
                select new PortFeeQuestion(atom.Fact.Name, atom.Fact.Question, []));
        }

        found.AddRange(
            from one in _facts.OrderBy(one => one.Fact.Presumed is not null)
            where !found.Any(asked => asked.Fact == one.Fact.Name)
            select new PortFeeQuestion(one.Fact.Name, one.Fact.Question, one.Effects));
        return found.ToImmutable();
    }

    /// <summary>What was taken to be so without being stated, where it matters.</summary>
    public ImmutableArray<PortFeePresumption> Presumed(CallSheet stated, bool asClaimed)
    {
        var found = ImmutableArray.CreateBuilder<PortFeePresumption>();
        foreach (var (fact, _) in _facts)
        {
            if (_sheet[fact] is not { } value)
            {
                continue;
            }

            var by = asClaimed && stated[fact] != _sheet[fact] ? "the regime the operator determined"
                : fact.PresumedBy is { } source ? source.Citation.ToString()
                : "the other party, where one is stated and the other is not";
            found.Add(new PortFeePresumption(fact.Name, new Words(CallValues.Print(fact, value, _law.Authority)), new Words(by)));
        }

        return found.ToImmutable();
    }

    private ImmutableArray<PortFeeEffect> Effects(FactDeclaration fact, ImmutableArray<FactValue> values)
    {
        if (_assessments.Select(one => one.Fee).Distinct().Count() > 1)
        {
            return [];
        }

        var changed = new List<(string Value, FeeAmount? Fee)>();
        foreach (var value in values.Where(value => value != _sheet[fact]))
        {
            var others = _assessor.Assess(_sheet.With(fact, value));
            foreach (var other in others.Where(one => one.Fee != Base || one.Missing != _assessments[0].Missing))
            {
                changed.Add((CallValues.Print(fact, value, _law.Authority) + (others.Length > 1 ? ", not settled" : ""), other.Fee));
            }
        }

        // With a stand-in the other way round: whatever no rule names.
        if (_sheet[fact] is not null && fact.Type == FactType.Country && _assessor.Assess(_sheet.With(fact, null)) is [var none] && none.Fee != Base)
        {
            changed.Add(("another country", none.Fee));
        }

        return [.. changed.GroupBy(one => one.Fee).Select(group => new PortFeeEffect(new Words(string.Join(", ", group.Select(one => one.Value).Distinct())), group.Key))];
    }

    private static Words Because(Assessment one) => new(string.Join(
        "; ",
        one.Taken.Select(taken => $"if {taken.Provision.Id.Key} {(taken.Taken ? "applies" : "does not apply")}, which the sources leave open")
            .Append(one.Reading.ToString())
            .Where(text => text.Length > 0)));

    private string Breaks(FeeAmount least)
    {
        var rates = _assessments[0].Charge!.Find<PortFeeTerm>()!.HighestOf;
        var other = rates.First(rate => FeeUnits.Fact(rate.Unit) == _assessments[0].AtLeast);
        return decimal.Floor(least.Value / other.Each.Value).ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
    }
}
