using System.CommandLine;

namespace Tidewaiter.Cli;

/// <summary><c>tidewaiter law</c>: the law itself, built, checked, shown and compared.</summary>
internal static class LawCommand
{
    public const string Name = "law";
    public const string Description = "The law itself: build, verify, show, diff, timeline, coverage, effect, pull.";

    public static Command Build(Terminal terminal) => new(Name, Description)
    {
        new LawBuildCommand(terminal).Build(),
        new LawVerifyCommand(terminal).Build(),
        new LawShowCommand(terminal).Build(),
        new LawDiffCommand(terminal).Build(),
        new LawTimelineCommand(terminal).Build(),
        new LawCoverageCommand(terminal).Build(),
        new LawEffectCommand(terminal).Build(),
        new LawPullCommand(terminal).Build(),
    };
}
