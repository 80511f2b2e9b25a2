using System.CommandLine;
using System.CommandLine.Help;

namespace Tidewaiter.Cli;

/// <summary>The command line: reads the arguments, runs one command, and turns every fault into a sentence and an exit code.</summary>
internal sealed class CommandLine(Terminal terminal)
{
    public int Run(IReadOnlyList<string> args)
    {
        try
        {
            var parsed = Tree(args.Count > 0 ? args[0] : "").Parse(args);
            if (parsed.Errors.Count > 0)
            {
                return Usage(Message(parsed), parsed.CommandResult.Command);
            }

            // Faults are ours to word; a stack trace helps nobody at a prompt.
            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException error)
        {
            return Usage(error.Message, null);
        }
        catch (ProblemException error)
        {
            foreach (var problem in error.Problems)
            {
                terminal.Error.WriteLine(problem);
            }

            return ExitCode.Problem;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"A file cannot be read or written: {error.Message}");
            return ExitCode.Problem;
        }
        catch (Exception error)
        {
            terminal.Error.WriteLine($"This is a fault in Tidewaiter and not in what you asked. Please report it with the command: {error.GetType().Name}, {error.Message}");
            return ExitCode.Problem;
        }
    }

    // Only the command that was asked for is built in full: the others are there to be listed by --help.
    private Command Tree(string first)
    {
        // Not a RootCommand: that one is named after the file it runs from.
        var root = new Command("tidewaiter", "What is owed on a shipment, and which paragraph says so.") { new HelpOption(), new VersionOption() };
        root.Add(first == DutyCommand.Name ? new DutyCommand(terminal).Build() : new Command(DutyCommand.Name, DutyCommand.Description));
        root.Add(first == EntryCommand.Name ? new EntryCommand(terminal).Build() : new Command(EntryCommand.Name, EntryCommand.Description));
        root.Add(first == RatesCommand.Name ? new RatesCommand(terminal).Build() : new Command(RatesCommand.Name, RatesCommand.Description));
        root.Add(first == OwnersCommand.Name ? new OwnersCommand(terminal).Build() : new Command(OwnersCommand.Name, OwnersCommand.Description));
        root.Add(first == DecisionsCommand.Name ? DecisionsCommand.Build(terminal) : new Command(DecisionsCommand.Name, DecisionsCommand.Description));
        root.Add(first == PortFeeCommand.Name ? new PortFeeCommand(terminal).Build() : new Command(PortFeeCommand.Name, PortFeeCommand.Description));
        root.Add(first == ScreenCommand.Name ? new ScreenCommand(terminal).Build() : new Command(ScreenCommand.Name, ScreenCommand.Description));
        root.Add(first == LicenseCommand.Name ? new LicenseCommand(terminal).Build() : new Command(LicenseCommand.Name, LicenseCommand.Description));
        root.Add(first == LawCommand.Name ? LawCommand.Build(terminal) : new Command(LawCommand.Name, LawCommand.Description));
        return root;
    }

    private static string Message(ParseResult parsed)
    {
        // A command that was misspelt is also missing; saying so helps nobody.
        var unmatched = parsed.UnmatchedTokens.Count > 0;
        var commands = parsed.CommandResult.Command.Subcommands.Select(command => command.Name).ToList();
        return commands.Count > 0
            ? $"{(unmatched ? $"There is no command '{parsed.UnmatchedTokens[0]}'." : "A command is missing.")} Write one of {string.Join(", ", commands)}."
            : string.Join(' ', parsed.Errors.Select(error => error.Message));
    }

    private int Usage(string message, Command? command)
    {
        terminal.Error.WriteLine(message);
        terminal.Error.WriteLine($"'tidewaiter {Path(command)}--help' shows what can be written.");
        return ExitCode.Usage;
    }

    private static string Path(Command? command) =>
        command?.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Path(parent) + command.Name + " " : "";
}
