using Tidewaiter.Duties;

namespace Tidewaiter.Cli;

/// <summary>Every candidate rule, and why it did or did not apply.</summary>
internal static class TraceNotes
{
    public static void Add(Page page, DutyFinding finding)
    {
        page.Blank();
        page.Line(Page.Of(Tint.Strong, "Every candidate rule"));
        foreach (var step in finding.Trace.Where(step => step.Verdict != TraceVerdict.NotInForce))
        {
            page.Blank();
            page.Line($"{Page.Of(step.Verdict == TraceVerdict.Applied ? Tint.Strong : Tint.Plain, Words(step.Verdict))} {Page.Of(Tint.Number, step.Provision.Id)}");
            page.Item(2, Page.Of(Tint.Plain, step.Reason));
            foreach (var citation in step.Citations.Distinct())
            {
                page.Item(2, Page.Of(Tint.Quiet, citation));
            }
        }

        AddRest(page, finding);
    }

    // Ended, suspended and not yet begun: dozens for many lines, and they explain little.
    private static void AddRest(Page page, DutyFinding finding)
    {
        var rest = finding.Trace.Where(step => step.Verdict == TraceVerdict.NotInForce).GroupBy(step => step.Reason).ToList();
        if (rest.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Line(Page.Of(Tint.Plain, "not in force on that date"));
        foreach (var same in rest)
        {
            page.Item(2, $"{Page.Of(Tint.Plain, same.Key)} {Page.Of(Tint.Number, string.Join(", ", same.Select(step => step.Provision.Id.Key).Distinct()))}");
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
