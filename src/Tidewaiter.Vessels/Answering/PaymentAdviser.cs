using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>When the operator is told to pay or report, and whether the law of that day is another one than that of the call.</summary>
internal static class PaymentAdviser
{
    public static PaymentAdvice? Of(VesselLaw law, Assessor assessor, PortCall call, ProvisionState charge)
    {
        var rule = assessor.States.FirstOrDefault(state => state.Find<AdvisedTerm>() is not null);
        if (rule?.Find<AdvisedTerm>() is not { } advised || rule.PainterOf<AdvisedTerm>() is not { } act)
        {
            return null;
        }

        var day = new EventDate(advised.Before(call.Date.Date, rule.Find<HolidaysTerm>()));
        var then = assessor.View.StateOf(charge.Provision, law.Authority.AsOf(day));
        var isSuspended = then.Lifecycle == Lifecycle.Suspended && charge.Lifecycle != Lifecycle.Suspended;
        var proof = rule.Find<ProofTerm>()?.Text ?? default;
        ImmutableArray<Citation> citations = [Citations.Of(act), .. Citations.Of<ProofTerm>(rule)];
        return new PaymentAdvice(day, new Words($"{advised} before arrival"), rule.Provision.Label, proof, Note(law, day, charge, then, isSuspended), isSuspended, [.. citations.Distinct()]);
    }

    private static Words Note(VesselLaw law, EventDate day, ProvisionState charge, ProvisionState then, bool isSuspended)
    {
        if (isSuspended && then.PainterOf<SuspendedTerm>() is { } suspension)
        {
            return new Words(
                $"The advised day, {day}, falls before the suspension ends on {law.Authority.DateOf(suspension.To)} ({suspension.Source.Citation}): "
                + "nothing is owed on that day, and no source says whether paying or reporting then is expected. Ask the agency first.");
        }

        return charge.IsLaw && then.Lifecycle == Lifecycle.None
            ? new Words($"The advised day, {day}, falls before the fee begins.")
            : default;
    }
}
