using Spectre.Console;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>The layers: number, what it is, rate, on what, amount; under each, in the background, the paragraph that says so.</summary>
internal static class LayerTable
{
    public static Table Of(Page page, Book book, DutyFinding finding)
    {
        var hasMoney = finding.Layers.Any(layer => layer.Amount is not null);
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false, Width = page.Width };
        table.BorderStyle = new Style(decoration: Decoration.Dim);
        table.AddColumn(Head("Number").NoWrap());
        table.AddColumn(Head("What"));
        table.AddColumn(Head("Rate").RightAligned());
        table.AddColumn(Head("On").RightAligned());
        if (hasMoney)
        {
            table.AddColumn(Head("Amount").RightAligned().NoWrap());
        }

        foreach (var layer in finding.Layers)
        {
            List<string> cells = [Page.Of(Tint.Number, layer.Heading), What(book, finding, layer), Page.Of(Tint.Plain, layer.Rate), On(layer)];
            if (hasMoney)
            {
                cells.Add(Page.Of(Tint.Plain, Figures.Dollars(layer.Amount)));
            }

            table.AddRow([.. cells.Select(cell => new Markup(cell))]);
        }

        return table;
    }

    private static TableColumn Head(string text) => new TableColumn(new Markup(Page.Of(Tint.Quiet, text))).PadLeft(0).PadRight(2);

    private static string What(Book book, DutyFinding finding, DutyLayer layer)
    {
        List<string> lines = [Page.Of(Tint.Plain, layer.Program)];
        if (layer.IsAssumed)
        {
            lines.Add(Page.Of(Tint.NotLaw, Assumptions.MarkOf(book, finding, layer)));
        }

        if (layer.Standing is { } standing)
        {
            lines.Add(Page.Of(Tint.Standing, standing.For.IsEmpty ? "held unlawful" : $"held unlawful for {standing.For}"));
        }

        lines.AddRange(layer.Citations.Distinct().Select(citation => Page.Of(Tint.Quiet, CitationLine(citation))));
        return string.Join('\n', lines);
    }

    private static string CitationLine(Citation citation) => citation.Source.Certainty switch
    {
        Certainty.Certain => citation.ToString(),
        Certainty.Secondary => $"{citation} (from a secondary source)",
        _ => $"{citation} (from recall: look it up)",
    };

    private static string On(DutyLayer layer)
    {
        List<string> lines = [];
        if (!layer.Parts.IsEmpty)
        {
            lines.Add(string.Join(" + ", layer.Parts));
        }

        if (layer.Basis is { } basis)
        {
            lines.Add(Figures.Dollars(basis));
        }
        else if (layer.Share != Rate.One)
        {
            lines.Add($"{layer.Share} of value");
        }
        else if (lines.Count == 0)
        {
            lines.Add("value");
        }

        return Page.Of(Tint.Plain, string.Join('\n', lines));
    }
}
