using Tidewaiter.Duties;

namespace Tidewaiter.Cli;

/// <summary>The answer in a line: what is owed, or why that cannot be said.</summary>
internal static class Headline
{
    public static string Of(DutyFinding finding)
    {
        var marks = new List<string>();
        if (finding.Status == DutyStatus.AnsweredExcept)
        {
            marks.Add(Page.Of(Tint.Warning, finding.Flags.Contains(new Words("carried_back")) ? "with a rate carried back" : finding.Excludes.IsEmpty ? "without what was not read" : "without what is not included"));
        }

        // The totals of the law say nothing of what is only assumed.
        if (finding.Assumed.IsEmpty && finding.Totals is { Standing: not null } totals && totals.Standing != totals.AsKnown)
        {
            marks.Add(Page.Of(Tint.Standing, $"{totals.Standing} without what was held unlawful"));
        }

        if (finding.Flags.Contains(new Words("legal_uncertainty")))
        {
            marks.Add(Page.Of(Tint.Standing, "what stands of it is not settled, see the branches"));
        }

        if (!finding.Assumed.IsEmpty)
        {
            marks.Add(Page.Of(Tint.NotLaw, "assumed, not the law"));
        }

        var total = finding.Total is { } rate ? Total(rate, finding.Duty) : Why(finding);
        return string.Join(Page.Of(Tint.Quiet, " · "), marks.Prepend(total));
    }

    private static string Total(Rate rate, Money? duty) =>
        Page.Of(Tint.Strong, duty is { } dollars ? $"{rate} = {Figures.Dollars(dollars)} owed" : $"{rate} owed");

    private static string Why(DutyFinding finding)
    {
        var why = finding.Status switch
        {
            DutyStatus.Range when finding.Range is { } range => $"No total yet: between {range.Min} and {range.Max}, depending on the questions below",
            DutyStatus.Range => "No total yet: it depends on the questions below",
            DutyStatus.NotOnFile => "No total: this tariff line is not on file for that date. State its own rate with --base-rate",
            DutyStatus.NotModelled => "No total: the rate of this line is of a form that is not computed yet",
            DutyStatus.Conflict => "No total: two provisions apply and no rule on file says which",
            _ when finding.Flags.Contains(new Words("parts_exceed_value")) => "No total: the parts stated are more than the whole value. Correct the shares",
            _ when !finding.Questions.IsEmpty => "No total yet: answer the questions below",
            _ => "No total: readings of the law part here, see the branches below",
        };
        return Page.Of(Tint.Warning, why);
    }
}
