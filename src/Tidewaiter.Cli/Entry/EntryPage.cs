using Spectre.Console;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>One entry for people: what is owed, line by line, the fees with the paragraph behind each, and what it leaves out.</summary>
internal static class EntryPage
{
    private static readonly string[] Heads = ["Line", "Number", "Origin", "Value", "Rate", "Duty"];

    public static void Print(Terminal terminal, Book book, EntryFinding finding)
    {
        using var page = new Page(terminal);
        page.Blank();
        page.Line(Asked(finding));
        page.Line(Headline(finding));
        page.Blank();
        AddLines(page, finding);
        page.Note(finding.InLieu is null ? "Fees" : "In place", finding.InLieu is { } place ? [InPlace(place)] : finding.Fees.SelectMany(FeeNotes.Of));
        page.Note("Would change", finding.Questions.Select(DutyNotes.Asked));
        page.Note("Duty", Totals(finding.Totals));
        page.Note("Filed as", finding.Filing.Select(line => Page.Of(Tint.Plain, Filed(line))));
        page.Note("Note", finding.Flags.Select(flag => EntryFlagWords.Of(flag.ToString(), finding)).OfType<string>().Select(text => Page.Of(Tint.Warning, text)));
        page.Blank();
        page.Note("Not included", DutyNotes.Perimeter(finding.Excludes));
        page.Note("Not checked", DutyNotes.Perimeter(finding.NotChecked));
        page.Blank();
        page.Note("Rate instant", finding.RateInstant is null ? Instants(book, finding) : DutyNotes.Instant(book, finding.RateInstant, finding.RateRule));
        page.Note("Law book", DutyNotes.Law(book, finding.Lines[0]));
        page.Print();
    }

    private static string Asked(EntryFinding finding)
    {
        List<string> parts = [Page.Of(Tint.Number, finding.Question.Number.IsEmpty ? "Entry" : $"Entry {finding.Question.Number}")];
        parts.Add(Page.Of(Tint.Plain, Figures.Count(finding.Lines.Length, "line")));
        parts.Add(Page.Of(Tint.Plain, $"entered {finding.Question.EntryDate}"));
        parts.Add(Page.Of(Tint.Plain, $"entered value {Figures.Dollars(finding.Value)}"));
        return string.Join(Page.Of(Tint.Quiet, " · "), parts);
    }

    private static string Headline(EntryFinding finding) => (finding.Duty, finding.Total) switch
    {
        ({ } duty, { } total) => Page.Of(Tint.Strong, $"{Figures.Dollars(total)} owed: {(finding.InLieu is null ? "duty" : "in place of duty")} {Figures.Dollars(duty)}, fees {Figures.Dollars(finding.FeesTotal)}"),
        ({ } duty, null) => Page.Of(Tint.Strong, $"{Figures.Dollars(duty)} duty owed") + Page.Of(Tint.Warning, " · no total: a fee could not be decided, see below"),
        _ when finding.Status == DutyStatus.Undetermined && finding.Lines.All(line => line.Duty is not null) =>
            Page.Of(Tint.Warning, "No total yet: something takes the place of duty here, answer the questions below"),
        _ => Page.Of(Tint.Warning, "No total: a line has none, see the lines marked below"),
    };

    private static void AddLines(Page page, EntryFinding finding)
    {
        var grid = new Grid();
        foreach (var (index, _) in Heads.Index())
        {
            var column = new GridColumn().NoWrap().Padding(0, 0, 2, 0);
            grid.AddColumn(index is 1 or 2 ? column : column.RightAligned());
        }

        grid.AddRow([.. Heads.Select(head => new Markup(Page.Of(Tint.Quiet, head)))]);
        foreach (var (index, line) in finding.Lines.Index())
        {
            string[] cells =
            [
                $"{index + 1}", line.Question.Hts.ToString(), line.Question.Origin.ToString(), Figures.Dollars(line.Question.Value?.ToWholeDollars()),
                Figures.Total(line.Total, null), Figures.Dollars(line.Duty),
            ];
            grid.AddRow([.. cells.Select((cell, column) => new Markup(Page.Of(column == 1 ? Tint.Number : line.Total is null && column == 4 ? Tint.Warning : Tint.Plain, cell)))]);
        }

        page.Add(grid);
        page.Blank();
    }

    private static IEnumerable<string> Totals(DutyTotals? totals) =>
        totals is null || (totals.AsFiledDuty == totals.AsKnownDuty && totals.AsKnownDuty == totals.StandingDuty)
            ? []
            :
            [
                $"{Page.Of(Tint.Plain, Figures.Dollars(totals.AsFiledDuty))} {Page.Of(Tint.Quiet, "as filed then")}",
                $"{Page.Of(Tint.Plain, Figures.Dollars(totals.AsKnownDuty))} {Page.Of(Tint.Quiet, "as known now")}",
                $"{Page.Of(Tint.Plain, Figures.Dollars(totals.StandingDuty))} {Page.Of(Tint.Quiet, "without what no longer stands")}",
            ];

    private static string InPlace(InLieu place) =>
        $"{Page.Of(Tint.Plain, $"{Figures.Dollars(place.Amount)} {place.Title}, {place.Rate}")} {Page.Of(Tint.Quiet, $"({place.Label}; {string.Join("; ", place.Citations)})")}";

    private static string Filed(EntryLine line) =>
        $"{line.Filed.Line}. {string.Join(" · ", line.Filed.Numbers.Select(number => number.Value is { } value ? $"{number.Number} {number.Rate} on {Figures.Dollars(value)}" : $"{number.Number} {number.Rate}"))}"
        + (line.Filed.Continues is { } other ? $" (goes on from line {other})" : "");

    private static IEnumerable<string> Instants(Book book, EntryFinding finding) =>
        finding.Lines.Index().SelectMany(line => DutyNotes.Instant(book, line.Item.RateInstant, line.Item.RateRule)
            .Select(text => Page.Of(Tint.Quiet, $"line {line.Index + 1}: ") + text));
}
