using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>One answer for people: the total, the layers with the paragraph behind each, what would change it, and what it leaves out.</summary>
internal static class DutyPage
{
    public static void Print(Terminal terminal, Book book, DutyFinding finding)
    {
        using var page = new Page(terminal);
        page.Blank();
        page.Line(Asked(finding.Question));
        page.Line(Headline.Of(finding));
        page.Blank();
        LayerTable.Add(page, book, finding);
        DutyNotes.Add(page, book, finding);
        if (!finding.Trace.IsEmpty)
        {
            TraceNotes.Add(page, finding);
        }

        page.Print();
    }

    private static string Asked(DutyQuestion question)
    {
        List<string> parts = [Page.Of(Tint.Number, question.Hts), Page.Of(Tint.Plain, $"from {question.Origin}"), Page.Of(Tint.Plain, $"entered {question.EntryDate}")];
        if (question.Value is { } value)
        {
            parts.Add(Page.Of(Tint.Plain, $"value {Figures.Dollars(value)}"));
        }

        if (!question.Claims.IsEmpty)
        {
            parts.Add(Page.Of(Tint.Plain, $"claimed {string.Join(", ", question.Claims)}"));
        }

        return string.Join(Page.Of(Tint.Quiet, " · "), parts);
    }
}
