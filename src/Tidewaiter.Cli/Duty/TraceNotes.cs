using Tidewaiter.Duties;

namespace Tidewaiter.Cli;

/// <summary>Every candidate rule, and why it did or did not apply.</summary>
internal static class TraceNotes
{
    public static void Add(Page page, DutyFinding finding)
    {
        page.Blank();
        page.Line(Page.Of(Tint.Strong, "Every candidate rule"));
        foreach (var step in finding.Trace)
        {
            page.Blank();
            page.Line($"{Page.Of(step.Verdict == TraceVerdict.Applied ? Tint.Strong : Tint.Plain, Words(step.Verdict))} {Page.Of(Tint.Number, step.Provision.Id)}");
            page.Item(2, Page.Of(Tint.Plain, step.Reason));
            foreach (var citation in step.Citations.Distinct())
            {
                page.Item(2, Page.Of(Tint.Quiet, citation));
            }
        }
    }

    private static string Words(TraceVerdict verdict) => verdict switch
    {
        TraceVerdict.Applied => "applied",
        TraceVerdict.Displaced => "displaced",
        TraceVerdict.ConditionNotMet => "condition not met",
        TraceVerdict.Idle => "nothing to displace",
        _ => "not in force",
    };
}
