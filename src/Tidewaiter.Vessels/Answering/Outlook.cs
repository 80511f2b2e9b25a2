using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>The same call at later days on which the law changes.</summary>
internal static class Outlook
{
    private const int MaxSteps = 6;

    // Nobody holds a vessel back for longer.
    private static readonly Duration Reach = Duration.FromDays(400);

    public static ImmutableArray<PortFeeStep> Of(VesselLaw law, View view, PortCall call, CallSheet sheet, FeeAmount? fee)
    {
        var cuts = new SortedSet<Instant>(law.Charges.SelectMany(charge => Timeline.Of(view, charge)).Select(span => span.From));
        var steps = ImmutableArray.CreateBuilder<PortFeeStep>();
        var last = fee;
        foreach (var cut in cuts.Where(cut => cut > call.At && cut <= call.At + Reach))
        {
            if (steps.Count == MaxSteps)
            {
                break;
            }

            var assessments = new Assessor(law, view, cut).Assess(sheet);
            var then = assessments is [var one] ? one.Fee : null;
            if (then != last)
            {
                steps.Add(new PortFeeStep(law.Authority.DateOf(cut), then, assessments[0].IsSuspended));
                last = then;
            }
        }

        return steps.ToImmutable();
    }
}
