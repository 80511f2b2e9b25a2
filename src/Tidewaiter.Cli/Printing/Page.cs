using Spectre.Console;
using Spectre.Console.Rendering;

namespace Tidewaiter.Cli;

/// <summary>A page for people: headings, tables, and notes under a label, in the width of the terminal.</summary>
/// <remarks>Rendered as a whole and then written, so that a plain page carries no white space at the ends of its lines.</remarks>
internal sealed class Page : IDisposable
{
    private const int LabelWidth = 14;

    private readonly Terminal _terminal;
    private readonly StringWriter _text = new() { NewLine = "\n" };
    private readonly IAnsiConsole _console;

    public Page(Terminal terminal)
    {
        _terminal = terminal;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.Colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_text),
        });
        _console.Profile.Width = terminal.Width;
        _console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>Prints a page to nowhere, so that the first page somebody waits for comes sooner.</summary>
    public static void WarmUp(Terminal terminal)
    {
        using var page = new Page(terminal);
        page.Line(Of(Tint.Strong, "a"));
        page.Item(2, Of(Tint.Quiet, "a"));
        page.Note("a", Of(Tint.Number, "a b"));
    }

    /// <summary>The columns there are.</summary>
    public int Width => _terminal.Width;

    /// <summary>Text with markup of ours around text of others.</summary>
    public static string Of(string style, object text) => style.Length == 0 ? Markup.Escape($"{text}") : $"[{style}]{Markup.Escape($"{text}")}[/]";

    public void Blank() => _console.WriteLine();

    public void Line(string markup) => _console.MarkupLine(markup);

    public void Add(IRenderable renderable) => _console.Write(renderable);

    /// <summary>A label on the left, and lines of markup beside it.</summary>
    public void Note(string label, params IEnumerable<string> lines)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn().NoWrap().Width(LabelWidth).Padding(0, 0));
        grid.AddColumn(new GridColumn().Padding(0, 0));
        var first = true;
        foreach (var line in lines)
        {
            grid.AddRow(new Markup(first ? Of(Tint.Label, label) : ""), new Markup(line));
            first = false;
        }

        if (!first)
        {
            _console.Write(grid);
        }
    }

    /// <summary>Text under an indent, wrapped beneath itself.</summary>
    public void Item(int indent, string markup) => _console.Write(new Padder(new Markup(markup)).Padding(indent, 0, 0, 0));

    public void Dispose() => _text.Dispose();

    /// <summary>An id under an indent, in one piece however long: ids are there to be copied.</summary>
    public void Id(int indent, object id) =>
        _text.WriteLine(_terminal.Colours ? $"{new string(' ', indent)}\e[2m{id}\e[0m" : $"{new string(' ', indent)}{id}");

    /// <summary>Writes the page.</summary>
    public void Print()
    {
        if (_terminal.Colours)
        {
            _terminal.Out.Write(_text.ToString());
            return;
        }

        foreach (var line in _text.ToString().TrimEnd('\n').Split('\n'))
        {
            _terminal.Out.WriteLine(line.TrimEnd());
        }
    }
}
