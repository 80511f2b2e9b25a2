using System.CommandLine;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli;

/// <summary><c>law verify</c>: compiles strictly, writes and reads back, and runs every worked case.</summary>
internal sealed class LawVerifyCommand(Terminal terminal)
{
    private readonly LawOption _law = new();

    public Command Build()
    {
        var command = new Command("verify", "Compile strictly, read the book back, and run every worked case.") { _law };
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

        ReadBack(compilation);
        var book = compilation.RequireBook();
        var results = CaseRooms.Runner().Run(book, compilation.Cases);
        var failed = results.Where(result => !result.Outcome.Passed).ToList();
        foreach (var (worked, outcome) in failed)
        {
            terminal.Out.WriteLine($"{worked.Place}: {worked.Name}");
            terminal.Out.WriteLine($"  expected {outcome.Expected}");
            terminal.Out.WriteLine($"  got      {outcome.Came}");
        }

        terminal.Out.WriteLine(
            $"Book {book.Hash.Short}, horizon {book.HorizonDate}: {Figures.Count(book.Measures.Length, "measure")}, {Figures.Count(book.Instruments.Count, "instrument")}, "
            + $"{Figures.Count(book.Statements.Count, "statement")}, {Figures.Count(book.Scenarios.Count, "scenario")}, {Figures.Count(book.ListIds.Count(), "list")}.");
        terminal.Out.WriteLine($"{Figures.Count(results.Length, "worked case")}: {results.Length - failed.Count} hold, {failed.Count} do not.");
        return failed.Count == 0 ? ExitCode.Answered : ExitCode.Problem;
    }

    // Through a file, as a program that answers would read it.
    private static void ReadBack(LawCompilation compilation)
    {
        var file = new FileInfo(Path.GetTempFileName());
        try
        {
            LawCompiler.Write(compilation, file, RoomTerms.Catalog);
        }
        finally
        {
            file.Delete();
        }
    }
}
