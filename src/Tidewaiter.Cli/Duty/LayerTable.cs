using Spectre.Console;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>The layers: number, what it is, rate, on what, amount; under each, in the background, the paragraph that says so.</summary>
/// <remarks>A row is its own grid with the widths of all, so that citations may run on under the figures and long ones stay whole.</remarks>
internal sealed class LayerTable
{
    private const int Gap = 2;

    // A rate that is a sentence stands below its row.
    private const int LongestRate = 28;
    private static readonly string[] Heads = ["Number", "What", "Rate", "On", "Amount"];

    private readonly Page _page;
    private readonly int[] _widths;
    private readonly HashSet<Citation> _judgments = [];

    private LayerTable(Page page, List<string[]> rows)
    {
        _page = page;
        _widths = [.. Heads.Select((head, column) => rows.Select(row => row[column].Length).Prepend(head.Length).Max())];
        if (rows.TrueForAll(row => row[^1].Length == 0))
        {
            _widths[^1] = 0;
        }

        // What a layer is may wrap; figures never do.
        _widths[1] = page.Width - _widths.Where((width, column) => column != 1 && width > 0).Sum(width => width + Gap);
    }

    public static void Add(Page page, Book book, DutyFinding finding)
    {
        if (finding.Layers.IsEmpty)
        {
            return;
        }

        var rows = finding.Layers.Select(Cells).ToList();
        var table = new LayerTable(page, rows);
        table.AddRow(Heads, Tint.Quiet, Tint.Quiet);
        page.Line(Page.Of(Tint.Quiet, new string('─', page.Width)));
        foreach (var (index, layer) in finding.Layers.Index())
        {
            table.AddRow(rows[index], layer.IsAssumed ? Tint.NotLaw : Tint.Number, Tint.Plain);
            table.AddUnder(book, finding, layer);
        }

        page.Line(Page.Of(Tint.Quiet, new string('─', page.Width)));
        page.Blank();
    }

    private static string[] Cells(DutyLayer layer) =>
        [layer.Heading.ToString(), layer.Program.ToString(), IsLong(layer) ? "see below" : layer.Rate.ToString(), On(layer), Figures.Dollars(layer.Amount)];

    private static bool IsLong(DutyLayer layer) => layer.Rate.ToString().Length > LongestRate;

    private static string On(DutyLayer layer)
    {
        var parts = layer.Parts.IsEmpty ? "" : string.Join('+', layer.Parts) + " ";
        return layer.Basis is { } basis ? parts + Figures.Dollars(basis)
            : layer.Share != Rate.One ? $"{parts}{layer.Share}"
            : parts.Length > 0 ? parts.TrimEnd() : "all";
    }

    private void AddRow(string[] cells, string numberTint, string tint)
    {
        var grid = new Grid();
        var markup = new List<Markup>();
        for (var column = 0; column < cells.Length; column++)
        {
            if (_widths[column] == 0)
            {
                continue;
            }

            var isText = column < 2;
            var head = new GridColumn().Width(_widths[column]).Padding(0, 0, column == cells.Length - 1 ? 0 : Gap, 0);
            grid.AddColumn(isText ? head : head.RightAligned().NoWrap());
            markup.Add(new Markup(Page.Of(column == 0 ? numberTint : tint, cells[column])));
        }

        grid.AddRow([.. markup]);
        _page.Add(grid);
    }

    private void AddUnder(Book book, DutyFinding finding, DutyLayer layer)
    {
        var indent = _widths[0] + Gap;
        if (IsLong(layer))
        {
            _page.Item(indent, Page.Of(Tint.Plain, layer.Rate));
        }

        if (layer.IsAssumed)
        {
            _page.Item(indent, Page.Of(Tint.NotLaw, Assumptions.MarkOf(book, finding, layer)));
        }

        if (layer.Standing is { } standing)
        {
            _page.Item(indent, Page.Of(Tint.Standing, standing.For.IsEmpty ? "held unlawful" : $"held unlawful for {standing.For}"));
        }

        // A judgment is cited where it is met first: it holds every layer below unlawful in the same words.
        foreach (var citation in layer.Citations.Distinct().Where(one => one.Source.Type != InstrumentType.Judgment || _judgments.Add(one)))
        {
            _page.Item(indent, Page.Of(Tint.Quiet, CitationLine(citation)));
        }
    }

    private static string CitationLine(Citation citation) => citation.Source.Certainty switch
    {
        Certainty.Certain => citation.ToString(),
        Certainty.Secondary => $"{citation} (from a secondary source)",
        _ => $"{citation} (from recall: look it up)",
    };
}
