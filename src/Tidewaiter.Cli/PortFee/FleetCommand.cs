using System.CommandLine;
using Tidewaiter.Vessels;

namespace Tidewaiter.Cli;

/// <summary><c>port-fee fleet</c>: a year of a fleet's calls, with rotations and charges counted across them.</summary>
internal sealed class FleetCommand(Terminal terminal)
{
    private readonly Argument<FileInfo> _file = new("CALLS") { Description = "A comma-separated table: a header with the field names of a call, a row for each call." };
    private readonly PortFeeOptions _options = new(terminal);

    public Command Build()
    {
        var command = new Command("fleet", "A fleet's calls with charges counted across them: totals per vessel and year, and what waiting would change.") { _file };
        _options.AddTo(command);
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(_file);
        if (!file.Exists)
        {
            throw new UsageException($"There is no file '{file.Name}'. Name a comma-separated table of calls.");
        }

        var book = _options.OpenBook(parsed, out var assumed);
        using var text = file.OpenText();
        var (calls, problems) = new FleetReader(book).Read(text);
        var report = new Fleet(book, _options.KnownAt.Read(parsed), assumed).Report(calls);
        if (parsed.GetValue(_options.Json))
        {
            using var output = new JsonOutput(terminal);
            output.Line(json => FleetReportJson.Write(json, report, problems));
        }
        else
        {
            FleetPage.Print(terminal, report, problems);
        }

        return problems.IsEmpty ? ExitCode.Answered : ExitCode.Problem;
    }
}
