using System.CommandLine;

namespace Tidewaiter.Cli;

/// <summary><c>decisions review</c>: of many matches, those that somebody has to look at.</summary>
internal sealed class ReviewCommand(Terminal terminal)
{
    private const int LongestMatch = 1 << 20;

    private readonly Argument<string> _matches = new("MATCHES") { Description = "Matches as JSON lines, as screening gives them now; - reads the input." };
    private readonly DecisionOptionSet _options = new(terminal);

    public Command Build()
    {
        var command = new Command("review", "Of many matches, those that are new, changed, expired, or await a second user.") { _matches };
        _options.AddTo(command);
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var file = parsed.GetValue(_matches)!;
        if (file != "-" && !File.Exists(file))
        {
            throw new UsageException($"There is no file '{file}'. Name a file of JSON lines, or - to read them from the input.");
        }

        using var store = _options.Open(parsed);
        var desk = _options.Desk(parsed, store);
        using var stream = file == "-" ? terminal.In : File.OpenRead(file);
        var lines = new LineReader(stream, LongestMatch);
        var (looked, open, wrong) = (0, 0, 0);
        while (lines.Next() is { } line)
        {
            if (line.Span.Trim(" \t"u8).IsEmpty && !lines.IsTooLong)
            {
                continue;
            }

            looked++;
            try
            {
                var standing = desk.StandingOf(MatchReader.Read(line, $"line {lines.Number}"));
                if (standing.State == Parties.DecisionState.Open)
                {
                    open++;
                    terminal.Out.WriteLine(StandingPrint.Of(standing));
                }
            }
            catch (ProblemException refused)
            {
                wrong++;
                terminal.Error.WriteLine(refused.Message);
            }
        }

        terminal.Out.WriteLine($"{looked:#,0} looked at: {open:#,0} open, {looked - open - wrong:#,0} decided{(wrong > 0 ? $", {wrong:#,0} not read" : "")}.");
        return wrong > 0 ? ExitCode.Problem : ExitCode.Answered;
    }
}
