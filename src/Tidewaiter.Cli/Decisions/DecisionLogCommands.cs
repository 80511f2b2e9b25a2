using System.CommandLine;
using Tidewaiter.Parties;

namespace Tidewaiter.Cli;

/// <summary><c>decisions show</c>, <c>export</c>, <c>verify</c>: the log itself.</summary>
internal sealed class DecisionLogCommands(Terminal terminal)
{
    private readonly Argument<FileInfo> _log = new("LOG") { Description = "The log of decisions, or an export of it." };
    private readonly Option<string?> _party = new("--party") { Description = "Only decisions about this party.", HelpName = "PARTY" };
    private readonly Option<string> _month = new("--month") { Description = "The month (UTC), as in 2026-11.", HelpName = "MONTH", Required = true };
    private readonly Option<FileInfo> _out = new("--out") { Description = "The file to write.", HelpName = "FILE", Required = true };
    private readonly Option<string?> _head = new("--head") { Description = "The hash of the last entry, as you kept it: finds entries that were cut off.", HelpName = "HASH" };

    public Command Show()
    {
        var command = new Command("show", "Show the decisions of a log, in order.") { _log, _party };
        command.SetAction(parsed =>
        {
            var entries = Read(parsed);
            foreach (var entry in entries.Where(entry => parsed.GetValue(_party) is not { } party || entry.Decision.Match.Key.Party.ToString() == party))
            {
                var (decision, match) = (entry.Decision, entry.Decision.Match);
                terminal.Out.WriteLine($"{entry.Number} {decision.At} {match.Key}: {StandingPrint.Spell(decision.State)}, by {decision.By}, score {match.Score.Fraction:0.###}{(decision.Expires is { } end ? $", until {end}" : "")}");
                terminal.Out.WriteLine($"  {decision.Reason}");
                terminal.Out.WriteLine($"  evidence {decision.Evidence}");
            }

            return ExitCode.Answered;
        });
        return command;
    }

    public Command Export()
    {
        var command = new Command("export", "Write the decisions of a month to a file that can be verified alone.") { _log, _month, _out };
        command.SetAction(parsed =>
        {
            var text = parsed.GetValue(_month)!;
            var month = text.Length == 7 && EventDate.TryParse(text + "-01", out var first) ? first : throw new UsageException($"'{text}' is not a month: write YYYY-MM.");
            var export = DecisionLog.Export(Read(parsed), month);
            File.WriteAllBytes(parsed.GetValue(_out)!.FullName, export.Span);
            terminal.Out.WriteLine($"{DecisionLog.Verify(export.Span, new Words(text)).Count} decisions of {text}.");
            return ExitCode.Answered;
        });
        return command;
    }

    public Command Verify()
    {
        var command = new Command("verify", "Verify a log, or an export of it, by its hashes.") { _log, _head };
        command.SetAction(parsed =>
        {
            ContentHash? kept = parsed.GetValue(_head) is not { } text ? null
                : ContentHash.TryParse(text, out var hash) ? hash
                : throw new UsageException($"'{text}' is not a hash: 64 hexadecimal digits.");
            var entries = Read(parsed, kept);
            terminal.Out.WriteLine($"{entries.Count} decisions verify. Last: {(entries.Count == 0 ? ContentHash.Nothing : entries[^1].Hash)}");
            return ExitCode.Answered;
        });
        return command;
    }

    private IReadOnlyList<DecisionEntry> Read(ParseResult parsed, ContentHash? head = null)
    {
        var file = parsed.GetValue(_log)!;
        return file.Exists
            ? DecisionLog.Verify(File.ReadAllBytes(file.FullName), new Words(file.Name), head)
            : throw new UsageException($"There is no log '{file.Name}'. It is begun by the first decision.");
    }
}
