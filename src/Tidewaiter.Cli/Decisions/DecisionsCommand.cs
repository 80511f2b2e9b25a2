using System.CommandLine;

namespace Tidewaiter.Cli;

/// <summary><c>tidewaiter decisions</c>: what was decided about matches, and how it is kept.</summary>
internal static class DecisionsCommand
{
    public const string Name = "decisions";
    public const string Description = "Decisions about matches with listed parties: decide, review, show, export, verify.";

    public static Command Build(Terminal terminal) => new(Name, Description)
    {
        new DecideCommand(terminal).Build(),
        new ReviewCommand(terminal).Build(),
        new DecisionLogCommands(terminal).Show(),
        new DecisionLogCommands(terminal).Export(),
        new DecisionLogCommands(terminal).Verify(),
    };
}
