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

    public static ImmutableArray<PortFeeStep> Of(PortFeeDesk desk, VesselLaw law, View view, PortCall call, CallSheet sheet, FeeAmount? fee)
    {
        var boundaries = desk.BoundariesOf(law, view);
        var next = boundaries.BinarySearch(call.At);
        var steps = ImmutableArray.CreateBuilder<PortFeeStep>();
        var last = fee;
        for (var i = next < 0 ? ~next : next + 1; i < boundaries.Length && boundaries[i] <= call.At + Reach && steps.Count < MaxSteps; i++)
        {
            var assessments = desk.AssessorFor(law, view, boundaries[i]).Assess(sheet);
            var then = assessments is [var one] ? one.Fee : null;
            if (then != last)
            {
                steps.Add(new PortFeeStep(law.Authority.DateOf(boundaries[i]), then, assessments[0].IsSuspended));
                last = then;
            }
        }

        return steps.ToImmutable();
    }
}
