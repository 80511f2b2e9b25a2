using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>A tariff line for people: its columns as read, its life, and what else it meets.</summary>
internal static class RatesPage
{
    public static void Print(Terminal terminal, Book book, Authority authority, RateSheet sheet)
    {
        using var page = new Page(terminal);
        var label = sheet.Line?.Label ?? sheet.Life.Select(one => one.Row.Label).FirstOrDefault(one => !one.IsEmpty);
        page.Blank();
        string[] head = [Page.Of(Tint.Number, sheet.Code), .. label.IsEmpty ? [] : new[] { Page.Of(Tint.Strong, label) }, Page.Of(Tint.Quiet, $"on {sheet.Date}")];
        page.Line(string.Join(' ', head));
        if (sheet.Line is { } line)
        {
            AddLine(page, sheet, line);
        }
        else
        {
            page.Line(Page.Of(Tint.Warning, "Not on file for that date."));
        }

        page.Note("Before it", sheet.Before.Select(code => Page.Of(Tint.Number, code)));
        page.Note("After it", sheet.After.Select(code => Page.Of(Tint.Number, code)));
        AddLife(page, authority, sheet);
        if (sheet.Origin is { } origin)
        {
            AddPrograms(page, sheet, origin);
        }

        page.Blank();
        var known = sheet.KnownAt is { } at ? $"known at {at}" : "known at the horizon";
        page.Note("Law book", Page.Of(Tint.Quiet, $"{book.Hash.Short}, horizon {book.HorizonDate}, {known}"));
        page.Print();
    }

    public static void Print(Terminal terminal, IReadOnlyList<LabelFound> found)
    {
        using var page = new Page(terminal);
        if (found.Count == 0)
        {
            page.Line(Page.Of(Tint.Warning, "No label on file holds these words. Try fewer, or their beginnings."));
        }

        foreach (var (code, label, general) in found)
        {
            var rate = general is null ? "" : $"  {general}";
            page.Line($"{Page.Of(Tint.Number, code.ToString().PadRight(13))}{Page.Of(Tint.Plain, label)}{Page.Of(Tint.Quiet, rate)}");
        }

        page.Print();
    }

    private static void AddLine(Page page, RateSheet sheet, ScheduleLine line)
    {
        page.Note("Units", sheet.Units.IsEmpty ? [] : [Page.Of(Tint.Plain, string.Join(", ", sheet.Units))]);
        page.Note("General", Rate(line.General));
        page.Note("Special", line.Special.Groups.SelectMany(group => Rate(group.Rate, group.ToString())));
        page.Note("Column 2", Rate(line.Column2));
        page.Note("From", Page.Of(Tint.Quiet, $"{line.Code}, {line.Says.Source.Citation}{(line.IsExact ? "" : $"; {sheet.Code} itself is not on file")}"));
    }

    // The rate, and under it what it needs beside the value.
    private static IEnumerable<string> Rate(LineRate rate, string? text = null)
    {
        yield return Page.Of(Tint.Plain, text ?? rate.ToString());
        var needs = rate.Needs;
        if (!needs.IsEmpty)
        {
            yield return Page.Of(Tint.Quiet, $"needs {string.Join(", ", needs.Select(need => need.ToQuestion().Fact))}");
        }
        else if (!rate.Unpriced.IsEmpty)
        {
            yield return Page.Of(Tint.Warning, "is not computed");
        }
    }

    private static void AddLife(Page page, Authority authority, RateSheet sheet)
    {
        page.Blank();
        page.Line(sheet.Life.IsEmpty ? Page.Of(Tint.Quiet, "The book has never seen this number.") : Page.Of(Tint.Strong, "Its life in the book"));
        foreach (var (code, row) in sheet.Life)
        {
            AddRow(page, authority, code, row);
        }
    }

    private static void AddRow(Page page, Authority authority, HtsCode code, ScheduleRow row)
    {
        Words[] columns = [row.General, row.Special, row.Column2];
        var isRate = Array.Exists(columns, column => !column.IsEmpty);
        var says = !row.Says.Adds ? "ends" : isRate ? string.Join(" | ", columns.Select(column => column.IsEmpty ? "–" : column.ToString())) : row.Units.IsEmpty ? "statistical line" : $"reported in {row.Units}";
        page.Item(2, $"{Page.Of(Tint.Number, code)} {Page.Of(Tint.Plain, LawPrint.Span(authority, row.Says.From, row.Says.To))}  {Page.Of(Tint.Strong, says)}");
        page.Item(4, Page.Of(Tint.Quiet, row.Says.At.IsEmpty ? $"{row.Says.Source.Citation}" : $"{row.Says.Source.Citation}, {row.Says.At}"));
    }

    private static void AddPrograms(Page page, RateSheet sheet, CountryCode origin)
    {
        page.Blank();
        page.Line(Page.Of(Tint.Strong, $"Rules that reach it from {origin}"));
        foreach (var step in sheet.Programs)
        {
            page.Item(2, $"{Page.Of(step.Verdict == TraceVerdict.Applied ? Tint.Number : Tint.Quiet, step.Provision.Id.Key)} {Page.Of(Tint.Plain, step.Provision.Measure.Title)}");
            page.Item(4, Page.Of(step.Verdict == TraceVerdict.Applied ? Tint.Plain : Tint.Quiet, step.Reason));
        }
    }
}
