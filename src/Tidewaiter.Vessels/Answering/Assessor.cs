using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>The port fee of one shore, in one view, at one instant: finds the charge by rank, then what exempts it.</summary>
internal sealed class Assessor
{
    private static readonly FactName Built = new("built");
    private static readonly FactName PriorCharges = new("prior_charges");

    // Stands for every country no law names.
    private static readonly CountryCode Elsewhere = CountryCode.Parse("ZZ");

    private readonly VesselLaw _law;
    private readonly View _view;
    private readonly Instant _at;
    private readonly ImmutableArray<ProvisionState> _states;

    public Assessor(VesselLaw law, View view, Instant at)
    {
        _law = law;
        _view = view;
        _at = at;
        _states =
        [
            .. law.Provisions.Select(provision => view.StateOf(provision, at)).Where(state => state.Lifecycle is not (Lifecycle.None or Lifecycle.Ended)),
        ];
    }

    public View View => _view;

    /// <summary>The provisions that say something, suspended ones included.</summary>
    public ImmutableArray<ProvisionState> States => _states;

    /// <summary>Every assessment the sheet allows: one, or both sides of each provision of which nobody knows whether it applies.</summary>
    public ImmutableArray<Assessment> Assess(CallSheet sheet)
    {
        var found = ImmutableArray.CreateBuilder<Assessment>();
        Assess(sheet, [], found);
        return found.ToImmutable();
    }

    /// <summary>Whether a provision's condition holds, by the facts of the sheet.</summary>
    public Applies Applies(ProvisionState state, CallSheet sheet)
    {
        if (state.Find<OriginTerm>() is { } origins && !_view.Includes(origins, BuiltIn(sheet), _at))
        {
            return Vessels.Applies.No;
        }

        var when = state.Find<WhenTerm>();
        var unsettled = state.Find<UnsettledTerm>();
        return (when is null && unsettled is null) || (when is not null && Holds(when, sheet)) ? Vessels.Applies.Yes
            : unsettled is not null && Holds(unsettled.When, sheet) ? Vessels.Applies.Open
            : Vessels.Applies.No;
    }

    private void Assess(CallSheet sheet, ImmutableArray<(Provision Provision, bool Taken)> taken, ImmutableArray<Assessment>.Builder found)
    {
        Provision? open = null;
        bool Does(ProvisionState state)
        {
            switch (Applies(state, sheet))
            {
                case Vessels.Applies.Yes:
                    return true;
                case Vessels.Applies.Open:
                    foreach (var (provision, side) in taken)
                    {
                        if (ReferenceEquals(provision, state.Provision))
                        {
                            return side;
                        }
                    }

                    open ??= state.Provision;
                    return false;
                default:
                    return false;
            }
        }

        var assessment = Assess(sheet, Does);
        if (open is null)
        {
            found.Add(assessment with { Taken = taken });
            return;
        }

        Assess(sheet, taken.Add((open, false)), found);
        Assess(sheet, taken.Add((open, true)), found);
    }

    private Assessment Assess(CallSheet sheet, Func<ProvisionState, bool> does)
    {
        var nothing = new FeeAmount(_law.Currency, 0);
        var charges = _states.Where(state => state.Find<PortFeeTerm>() is not null && does(state)).ToList();
        var displaced = charges.SelectMany(state => state.Find<OverTerm>()?.Provisions ?? []).ToHashSet();
        var charge = charges.Find(state => !displaced.Contains(state.Provision.Id));
        if (charge is null)
        {
            return new Assessment(nothing);
        }

        var exempt = Exempting(charge, does);
        var cap = _states.FirstOrDefault(state =>
            state.Find<CapTerm>() is { } term && sheet.Find(_law, PriorCharges) is { } prior && Number(prior) >= term.Charges);
        var lower = exempt.IsEmpty ? null : charges.Find(state => state != charge && Exempting(state, does).IsEmpty);
        return Priced(new Assessment(nothing) { Charge = charge, Exempt = exempt, Capped = cap, Lower = lower }, charge, sheet);
    }

    private ImmutableArray<ProvisionState> Exempting(ProvisionState charge, Func<ProvisionState, bool> does) =>
        [.. _states.Where(state => state.Find<ExemptsTerm>() is { } term && term.Charges.Contains(charge.Provision.Id) && does(state))];

    /// <summary>What a charge comes to on a sheet.</summary>
    public Assessment Priced(Assessment assessment, ProvisionState charge, CallSheet sheet)
    {
        var term = charge.Find<PortFeeTerm>()!;
        if (term.HighestOf.IsEmpty)
        {
            return assessment with { Amount = assessment.Nothing };
        }

        FactName? missing = null;
        (FeeRate Rate, decimal Units, FeeAmount Amount)? best = null;
        foreach (var rate in term.HighestOf)
        {
            if (UnitsOf(rate.Unit, charge, sheet) is not { } units)
            {
                missing = rate.Each.Value == 0 ? missing : FeeUnits.Fact(rate.Unit);
                units = 0;
                if (rate.Each.Value != 0)
                {
                    continue;
                }
            }

            var amount = rate.Times(units);
            if (best is null || amount.Value > best.Value.Amount.Value)
            {
                best = (rate, units, amount);
            }
        }

        return best is { } price
            ? assessment with { Rate = price.Rate, Units = price.Units, Amount = price.Amount, AtLeast = missing }
            : assessment with { Rate = term.HighestOf[0], Missing = missing };
    }

    private decimal? UnitsOf(FeeUnit unit, ProvisionState charge, CallSheet sheet)
    {
        if (FeeUnits.Fact(unit) is not { } fact)
        {
            return 1;
        }

        if (sheet.Find(_law, fact) is not { } value)
        {
            return unit == FeeUnit.Container && !VesselTypes.CarriesContainers(sheet.Find(_law, VesselTypes.Fact)) ? 0 : null;
        }

        var units = Number(value);
        return unit == FeeUnit.NetTon && charge.Find<NetTonnageTerm>() is { IsRoundedUp: true } ? Math.Ceiling(units) : units;
    }

    private static decimal Number(FactValue value) => (decimal)value.Number / Rate.Whole;

    private CountryCode BuiltIn(CallSheet sheet) => sheet.Find(_law, Built) is { } built ? CountryCode.FromKey((ulong)built.Number) : Elsewhere;

    private bool Holds(WhenTerm when, CallSheet sheet) => when.Alternatives.Any(alternative => alternative.Atoms.All(atom => atom switch
    {
        Atom.OfFact fact => sheet[fact.Fact] is { } value && fact.Test.Passes(value),
        Atom.OfOrigin origin => _view.Includes(origin.Origins, BuiltIn(sheet), _at),
        _ => throw new InvalidOperationException($"A vessel's fee reads facts and where she was built, and nothing else: '{atom}' has no meaning here."),
    }));
}
