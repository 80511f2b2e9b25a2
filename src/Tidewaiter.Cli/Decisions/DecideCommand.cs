using System.CommandLine;
using Tidewaiter.Parties;

namespace Tidewaiter.Cli;

/// <summary><c>decisions decide</c>: takes a decision about a match.</summary>
internal sealed class DecideCommand(Terminal terminal)
{
    private static readonly Dictionary<string, DecisionState> States = new(StringComparer.Ordinal)
    {
        ["not_the_same"] = DecisionState.NotTheSame,
        ["true_match"] = DecisionState.TrueMatch,
        ["escalated"] = DecisionState.Escalated,
        ["needs_data"] = DecisionState.NeedsData,
    };

    private readonly Argument<FileInfo> _match = new("MATCH") { Description = "The match as JSON: list, score, party, listed." };
    private readonly Option<string> _state = new("--state") { Description = "not_the_same, true_match, escalated or needs_data.", HelpName = "STATE", Required = true };
    private readonly Option<string> _by = new("--by") { Description = "Who decides.", HelpName = "USER", Required = true };
    private readonly Option<string> _reason = new("--reason") { Description = "Why, in your own words.", HelpName = "TEXT", Required = true };
    private readonly Option<FileInfo> _evidence = new("--evidence") { Description = "What you looked at: the log keeps its hash.", HelpName = "FILE", Required = true };
    private readonly DateOption _expires = new("--expires", "From this day (UTC) on it no longer stands (default: it always does).");
    private readonly DecisionOptionSet _options = new(terminal);

    public Command Build()
    {
        var command = new Command("decide", "Decide a match, with a reason and evidence.") { _match, _state, _by, _reason, _evidence, _expires };
        _options.AddTo(command);
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var state = States.TryGetValue(parsed.GetValue(_state)!, out var known)
            ? known
            : throw new UsageException($"'{parsed.GetValue(_state)}' is not a decision. Write one of {string.Join(", ", States.Keys)}.");
        var file = parsed.GetValue(_match)!;
        var match = MatchReader.Read(File.ReadAllBytes(file.FullName), file.Name);
        var evidence = ContentHash.Of(File.ReadAllBytes(parsed.GetValue(_evidence)!.FullName));
        using var store = _options.Open(parsed);
        var standing = _options.Desk(parsed, store).Decide(
            match, state, new UserName(parsed.GetValue(_by)!), new Words(parsed.GetValue(_reason)!), evidence, DecisionOptionSet.Instant(_expires.Read(parsed)));
        terminal.Out.WriteLine(StandingPrint.Of(standing));
        return ExitCode.Answered;
    }
}
