using System.CommandLine;
using Tidewaiter.Parties;

namespace Tidewaiter.Cli;

/// <summary><c>tidewaiter screen import FILE</c>: takes a publisher's file as the current copy of its lists, unless records are missing.</summary>
internal sealed class ScreenImportCommand(Terminal terminal)
{
    private readonly Argument<FileInfo> _file = new("file") { Description = "consolidated.json or .csv of trade.gov, sdn.xml of OFAC, or sdn.csv with alt.csv and add.csv beside it." };
    private readonly Option<DirectoryInfo> _lists = new("--lists") { Description = "The folder that keeps the copies.", HelpName = "FOLDER", Required = true };
    private readonly DateOption _made = new("--made", "The day the publisher made the file (default: today).");
    private readonly Option<string[]> _accept = new("--accept-shrunken") { Description = "A list that may have lost records: you looked; repeatable.", HelpName = "LIST" };
    private readonly BookOption _book = new(terminal);

    public Command Build()
    {
        var command = new Command("import", "Take a publisher's file as the current copy of its lists.") { _file, _lists, _made, _accept, _book };
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var file = parsed.GetValue(_file)!;
        if (!file.Exists)
        {
            throw new UsageException($"There is no file '{file}'.");
        }

        var folder = new ListFolder(parsed.GetValue(_lists)!);
        var made = _made.Read(parsed)?.Date ?? terminal.Clock.GetCurrentInstant().InUtc().Date;
        var (copies, problems) = new ListImport(_book.Open(parsed)).Read(file, made, folder.Read(), [.. (parsed.GetValue(_accept) ?? []).Select(id => new MeasureId(id))]);
        if (problems.Count > 0)
        {
            throw new ProblemException(problems);
        }

        folder.Keep(copies);
        foreach (var copy in copies)
        {
            terminal.Out.WriteLine($"{copy.List}: {copy.Parties.Length} of {copy.Version}");
        }

        return ExitCode.Answered;
    }
}
