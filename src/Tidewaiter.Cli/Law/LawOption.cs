using System.CommandLine;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli;

/// <summary>Which law folder is compiled.</summary>
internal sealed class LawOption : Option<DirectoryInfo>
{
    public LawOption()
        : base("--law")
    {
        Description = "The law folder (default: law, here).";
        HelpName = "DIR";
        DefaultValueFactory = _ => new DirectoryInfo("law");
    }

    public LawCompilation Compile(ParseResult parsed)
    {
        var folder = parsed.GetValue(this)!;
        return folder.Exists
            ? LawCompiler.Compile(folder, RoomTerms.Catalog)
            : throw new UsageException($"There is no law folder '{folder.Name}' here. Name it with --law DIR.");
    }

    /// <summary>Prints what is wrong with the law, as an editor can follow it.</summary>
    public static int Report(Terminal terminal, LawCompilation compilation)
    {
        foreach (var problem in compilation.Problems)
        {
            terminal.Error.WriteLine(problem);
        }

        terminal.Error.WriteLine(compilation.Problems.Length == 1 ? "1 problem in the law." : $"{compilation.Problems.Length} problems in the law.");
        return ExitCode.Problem;
    }
}
