using System.CommandLine;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli;

/// <summary><c>law build</c>: law folder to book file.</summary>
internal sealed class LawBuildCommand(Terminal terminal)
{
    private readonly LawOption _law = new();
    private readonly Option<FileInfo> _out = new("--out") { Description = "The book file to write.", HelpName = "FILE", Required = true };

    public Command Build()
    {
        var command = new Command("build", "Compile a law folder into a book.") { _law, _out };
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

        var file = parsed.GetValue(_out)!;
        file.Directory?.Create();
        LawCompiler.Write(compilation, file, RoomTerms.Catalog);
        var book = compilation.RequireBook();
        terminal.Out.WriteLine($"{file.Name}: book {book.Hash.Short}, horizon {book.HorizonDate}, {compilation.Bytes.Length:#,0} bytes.");
        return ExitCode.Answered;
    }
}
