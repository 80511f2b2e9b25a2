using System.CommandLine;
using Tidewaiter.Parties;

namespace Tidewaiter.Cli;

/// <summary><c>tidewaiter screen</c>: is this party on a list of restricted parties, and on which.</summary>
internal sealed class ScreenCommand(Terminal terminal)
{
    public const string Name = "screen";
    public const string Description = "Whether a party may be on a list of restricted parties, which words say so, and how old the list is.";

    // A program gets what it can set its own bar in; a person gets what somebody has to decide.
    private const string LeastForPrograms = "0.003";
    private const string LeastForPeople = "0.25";

    private readonly Argument<string?> _name = new("name") { Description = "The name, in any script, in quotation marks.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _batch = new("--batch") { Description = "Screen a file of JSON lines, {id, name, type?, country?, address?, identifiers?}; - is the input.", HelpName = "FILE" };
    private readonly ScreenOptionSet _options = new(terminal);

    public Command Build()
    {
        var command = new Command(Name, Description)
        {
            _name, _batch, _options.Type, _options.Country, _options.Index, _options.Lists, _options.Date, _options.StaleOk, _options.Least, _options.Most, _options.Json, _options.Book,
            new ScreenPairCommand(terminal).Build(), new ScreenImportCommand(terminal).Build(),
        };
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var name = parsed.GetValue(_name);
        if (parsed.GetValue(_batch) is { } file)
        {
            return name is null ? RunBatch(parsed, file) : throw new UsageException("Write a name or --batch, not both.");
        }

        var question = _options.Question(parsed, name ?? throw new UsageException("Write a name in quotation marks, or --batch with a file."));
        if (Screener.Refuse(question) is { } refused)
        {
            throw new ProblemException([refused]);
        }

        var json = parsed.GetValue(_options.Json);
        var settings = _options.Settings(parsed, json ? LeastForPrograms : LeastForPeople);
        var matches = new Screener(settings.Index).Screen(question, settings.Most, settings.Least);
        if (json)
        {
            terminal.OutBytes.Write(ScreenJson.Finding(default, matches, settings));
        }
        else
        {
            ScreenPage.Print(terminal, matches, settings);
        }

        return settings.IsComplete ? ExitCode.Answered : ExitCode.Problem;
    }

    private int RunBatch(ParseResult parsed, string file)
    {
        if (file != "-" && !File.Exists(file))
        {
            throw new UsageException($"There is no file '{file}'. Name a file of JSON lines, or - to read them from the input.");
        }

        var settings = _options.Settings(parsed, LeastForPrograms);
        using var lines = file == "-" ? terminal.In : File.OpenRead(file);
        using var batch = new ScreenBatch(settings, terminal);
        return batch.Run(lines);
    }
}
