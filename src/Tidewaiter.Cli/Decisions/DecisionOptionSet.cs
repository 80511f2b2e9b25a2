using System.CommandLine;
using System.Globalization;
using NodaTime;
using Tidewaiter.Parties;

namespace Tidewaiter.Cli;

/// <summary>The log, and how decisions are to be made in this house.</summary>
internal sealed class DecisionOptionSet(Terminal terminal)
{
    private readonly Option<FileInfo> _log = new("--log") { Description = "The log of decisions; begun where there is none.", HelpName = "FILE", Required = true };
    private readonly Option<string?> _fourEyesFrom = new("--four-eyes-from") { Description = "From this score on two users have to decide alike, 0 to 1 (default: always).", HelpName = "SCORE" };
    private readonly Option<string[]> _fourEyesLists = new("--four-eyes") { Description = "Two users have to decide alike on this list, whatever the score; repeatable.", HelpName = "LIST" };

    public void AddTo(Command command)
    {
        command.Add(_log);
        command.Add(_fourEyesFrom);
        command.Add(_fourEyesLists);
    }

    public FileDecisionStore Open(ParseResult parsed)
    {
        var store = FileDecisionStore.Open(parsed.GetValue(_log)!);
        if (!store.Recovered.IsEmpty)
        {
            terminal.Error.WriteLine(store.Recovered);
        }

        return store;
    }

    public DecisionDesk Desk(ParseResult parsed, IDecisionStore store) => new(
        store,
        new DecisionOptions
        {
            FourEyesFrom = Score(parsed.GetValue(_fourEyesFrom) ?? "0"),
            FourEyesLists = [.. (parsed.GetValue(_fourEyesLists) ?? []).Select(list => new ListId(list))],
        },
        terminal.Clock);

    public static Rate Score(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) && score <= 1
            ? Rate.FromFraction(score)
            : throw new UsageException($"'{text}' is not a score: write a number from 0 to 1.");

    /// <summary>The first instant of a day (UTC).</summary>
    public static Instant? Instant(EventDate? date) => date is { } day ? (day.Date + (day.Time ?? LocalTime.Midnight)).InUtc().ToInstant() : null;
}
