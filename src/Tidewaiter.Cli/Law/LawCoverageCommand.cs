using System.CommandLine;
using Tidewaiter.Law;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli;

/// <summary><c>law coverage</c>: the acts that no worked case would miss.</summary>
internal sealed class LawCoverageCommand(Terminal terminal)
{
    private readonly LawOption _law = new();

    public Command Build()
    {
        var command = new Command("coverage", "List the acts whose removal no worked case notices.") { _law };
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var compilation = _law.Compile(parsed);
        if (!compilation.Succeeded)
        {
            return LawOption.Report(terminal, compilation);
        }

        var book = compilation.RequireBook();
        var coverage = LawCoverage.Of(book, compilation.Cases, CaseRooms.Runner());
        var places = new ActPlaces(parsed.GetValue(_law)!);
        foreach (var act in coverage.Unwitnessed)
        {
            terminal.Out.WriteLine($"{places.Of(act)}: no worked case notices {act}");
        }

        terminal.Out.WriteLine($"{Figures.Count(coverage.Acts, "act")}: {coverage.Witnessed} witnessed by {Figures.Count(compilation.Cases.Length, "worked case")}, {coverage.Unwitnessed.Length} not.");
        terminal.Out.WriteLine($"{Figures.Count(book.Gaps.Length, "known gap")}: {Figures.Count(Count(book, GapKind.Charge), "charge")}, {Figures.Count(Count(book, GapKind.Bar), "bar")}, {Count(book, GapKind.Filing)} of filing, {Count(book, GapKind.Ownership)} of ownership, {Count(book, GapKind.Vessel)} of port fees.");
        return coverage.Unwitnessed.IsEmpty ? ExitCode.Answered : ExitCode.Problem;
    }

    private static int Count(Book book, GapKind kind) => book.Gaps.Count(gap => gap.Kind == kind);
}
