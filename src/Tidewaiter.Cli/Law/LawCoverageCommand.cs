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

        terminal.Out.WriteLine($"{coverage.Acts} acts: {coverage.Witnessed} witnessed by {compilation.Cases.Length} worked cases, {coverage.Unwitnessed.Length} not.");
        terminal.Out.WriteLine($"{book.Gaps.Length} known gaps: {Count(book, GapKind.Charge)} charges, {Count(book, GapKind.Bar)} bars, {Count(book, GapKind.Filing)} of filing.");
        return coverage.Unwitnessed.IsEmpty ? ExitCode.Answered : ExitCode.Problem;
    }

    private static int Count(Book book, GapKind kind) => book.Gaps.Count(gap => gap.Kind == kind);
}
