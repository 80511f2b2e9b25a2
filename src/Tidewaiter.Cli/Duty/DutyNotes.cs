using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>What stands under the layers: presumptions, what would change the answer, branches, totals, the perimeter, and the law it rests on.</summary>
internal static class DutyNotes
{
    private const string And = " and ";

    public static void Add(Page page, Book book, DutyFinding finding)
    {
        page.Note("Not owed", finding.NotOwed.Select(NotOwed));
        page.Note("Presumed", finding.Presumed.Select(Presumed));
        page.Note("Would change", finding.Questions.Select(Asked).Concat(finding.ClaimsAvailable.Select(Claim)));
        page.Note("Range", finding is { Total: not null, Range: { } range } && range.Min != range.Max ? [$"{range.Min} to {range.Max}, over the circumstances nobody stated"] : []);
        page.Note("Branches", finding.Branches.Select(branch => Branch(book, branch)));
        page.Note("Totals", Totals(finding.Totals));
        page.Note("Fees", finding.Fees.SelectMany(FeeNotes.Of));
        page.Note("Filed as", Filing(finding));
        page.Note("Note", Marks(finding).Select(mark => Page.Of(Tint.Warning, mark)));
        page.Note("Open items", Waiting(finding.OpenItems));
        page.Blank();
        page.Note("Not included", Perimeter(finding.Excludes));
        page.Note("Not checked", Perimeter(finding.NotChecked));
        page.Blank();
        page.Note("Rate instant", Instant(book, finding.RateInstant, finding.RateRule));
        page.Note("Law book", Law(book, finding));
    }

    private static string NotOwed(DutyNotOwed one)
    {
        var sources = string.Join("; ", one.Citations.Select(citation => citation.ToString()));
        return $"{Page.Of(Tint.Plain, $"{one.Heading} ({one.Program}), because {one.Because} applies")}{Page.Of(Tint.Quiet, $", by {sources}")}";
    }

    private static string Presumed(Presumption presumption)
    {
        var by = presumption.By is { } source ? Page.Of(Tint.Quiet, $", by {source.Citation}") : "";
        return $"{Page.Of(Tint.Plain, $"{presumption.Fact.Name} = {presumption.Value}")}{by}";
    }

    internal static string Asked(FactQuestion question)
    {
        var effect = question.Effect is { } moves ? $"moves the total by {moves}" : "its effect cannot be told without an answer";
        return $"{Page.Of(Tint.Plain, question.Text)} {Page.Of(Tint.Quiet, $"({question.Fact}; {effect})")}";
    }

    private static string Claim(ClaimAvailable claim)
    {
        // That it must be claimed has just been said.
        var needs = claim.Needs.ToString().Split(And).Where(need => !need.StartsWith("claim: ", StringComparison.Ordinal)).ToList();
        var label = claim.Provision.Label.IsEmpty ? "" : $" ({claim.Provision.Label})";
        var condition = needs.Count == 0 ? "" : $" if {string.Join(And, needs)}";
        return Page.Of(Tint.Plain, $"Claiming {claim.Heading}") + Page.Of(Tint.Quiet, label) + Page.Of(Tint.Plain, $" saves {claim.Saves}{condition}");
    }

    private static string Branch(Book book, DutyBranch branch)
    {
        var name = branch.Name.ToString();
        var words = name switch
        {
            "on_paper" => "the law on paper",
            "text" => "by the text alone, whatever was collected",
            "other_reading" => "by the other reading of a disputed end",
            HouseBranch.Name => "the book's own answer",
            "without_what_was_unlawful" => "without what was held unlawful, and what had yielded to it still not owed",
            "with_what_had_yielded" => "without what was held unlawful, and what had yielded to it owed again",
            _ => Assumptions.MarkOf(book, new AssumptionId(name)),
        };
        return $"{Page.Of(Tint.Plain, Figures.Total(branch.Total, branch.Duty))} {Page.Of(Tint.Quiet, words)}";
    }

    private static IEnumerable<string> Totals(DutyTotals? totals)
    {
        if (totals is null || (totals.AsFiled == totals.AsKnown && totals.AsKnown == totals.Standing))
        {
            yield break;
        }

        yield return $"{Page.Of(Tint.Plain, Figures.Total(totals.AsFiled, totals.AsFiledDuty))} {Page.Of(Tint.Quiet, "as filed then")}";
        yield return $"{Page.Of(Tint.Plain, Figures.Total(totals.AsKnown, totals.AsKnownDuty))} {Page.Of(Tint.Quiet, "as known now")}";
        if (totals.Standing is not null)
        {
            yield return $"{Page.Of(Tint.Plain, Figures.Total(totals.Standing, totals.StandingDuty))} {Page.Of(Tint.Quiet, "without what no longer stands")}";
        }
    }

    // One line is filed in the order of the table above; only a split needs words.
    private static IEnumerable<string> Filing(DutyFinding finding) => finding.Filing.Length < 2
        ? []
        : finding.Filing.Select(line => Page.Of(Tint.Plain, $"{line.Line}. {string.Join(" · ", line.Numbers.Select(Filed))}"));

    private static string Filed(FilingNumber number) => number.Value is { } value ? $"{number.Number} {number.Rate} on {Figures.Dollars(value)}" : $"{number.Number} {number.Rate}";

    private static IEnumerable<string> Marks(DutyFinding finding) =>
        finding.Flags.Select(flag => FlagWords.Of(flag.ToString(), finding)).OfType<string>().Concat(finding.Problems.Select(problem => $"{problem.Message} ({problem.Code})"));

    // What mentions the answer stands on a line of its own; what only came later runs on below.
    private static IEnumerable<string> Waiting(IReadOnlyList<OpenItem> items)
    {
        var later = items.Where(item => item.Mentions.IsEmpty && item.ClosedWith is null).Select(item => item.Id.ToString()).ToList();
        var met = items.Where(item => !item.Mentions.IsEmpty || item.ClosedWith is not null).Select(item => Page.Of(Tint.Warning, item));
        return later.Count == 0 ? met : met.Append(Page.Of(Tint.Plain, $"later than the horizon, mentioning nothing of this answer, not yet read into the book: {string.Join(", ", later)}"));
    }

    // What names these goods stands on a line of its own; what holds for any goods runs on below.
    internal static IEnumerable<string> Perimeter(IReadOnlyList<Gap> gaps)
    {
        var general = gaps.Where(gap => !gap.IsParticular).Select(gap => gap.Title.ToString()).ToList();
        var particular = gaps.Where(gap => gap.IsParticular).Select(gap => Page.Of(Tint.Warning, gap.Title));
        return general.Count == 0 ? particular : particular.Append(Page.Of(Tint.Plain, string.Join(" · ", general)));
    }

    internal static IEnumerable<string> Instant(Book book, NodaTime.Instant? instant, Clock? fixedBy)
    {
        if (instant is { } at)
        {
            var rule = fixedBy is { } clock ? $", {clock.Rule} ({clock.At})" : "";
            yield return Page.Of(Tint.Quiet, new DutyFindingJson(book).LocalTime(at).ToString().Replace('T', ' ').Insert(16, " ") + rule);
        }
    }

    internal static IEnumerable<string> Law(Book book, DutyFinding finding)
    {
        var known = finding.KnownAt == finding.Horizon ? $"horizon and known-at {finding.Horizon}" : $"horizon {finding.Horizon}, known-at {finding.KnownAt}";
        var assumed = finding.Assumed.IsEmpty ? "nothing assumed" : "assumed:";
        yield return Page.Of(Tint.Quiet, $"{finding.Book.Short}, {known}, {assumed}");
        foreach (var id in finding.Assumed)
        {
            yield return Page.Of(Tint.NotLaw, $"{Assumptions.MarkOf(book, id)} ({id})");
        }
    }
}
