using System.CommandLine;
using Tidewaiter.Parties;

namespace Tidewaiter.Cli;

/// <summary><c>tidewaiter screen pair A B</c>: how likely two names are one party's, and what says so.</summary>
internal sealed class ScreenPairCommand(Terminal terminal)
{
    private readonly Argument<string> _first = new("first") { Description = "A name." };
    private readonly Argument<string> _second = new("second") { Description = "Another name." };
    private readonly ScreenOptionSet _options = new(terminal);

    public Command Build()
    {
        var command = new Command("pair", "How likely two names are one party's, word by word.") { _first, _second, _options.Type, _options.Json };
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var questions = new[] { parsed.GetValue(_first)!, parsed.GetValue(_second)! }.Select(name => _options.Question(parsed, name)).ToList();
        var refused = questions.Select(Screener.Refuse).OfType<Problem>().ToList();
        if (refused.Count > 0)
        {
            throw new ProblemException(refused);
        }

        var match = NamePair.Compare(questions[0].Name, questions[1].Name, questions[0].Type);
        if (parsed.GetValue(_options.Json))
        {
            terminal.OutBytes.Write(ScreenJson.Pair(match));
        }
        else
        {
            ScreenPage.Print(terminal, match);
        }

        return ExitCode.Answered;
    }
}
