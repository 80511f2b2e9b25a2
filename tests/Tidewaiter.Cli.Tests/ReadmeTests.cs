using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli.Tests;

/// <summary>What the README shows is what the program prints, of the law as it is committed.</summary>
public sealed class ReadmeTests
{
    private const string Prompt = "$ ./tidewaiter ";
    private static readonly string[] NotRunHere = ["--batch", "entry", "coverage", "effect", "pull"];

    [Fact]
    public void Every_example_answers_and_begins_as_shown()
    {
        var folder = Directory.CreateTempSubdirectory("tidewaiter-");
        var book = new FileInfo(Path.Combine(folder.FullName, "law.twbook"));
        LawCompiler.Write(LawCompiler.Compile(new DirectoryInfo(Path.Combine(Folders.Root, "law")), RoomTerms.Catalog), book, RoomTerms.Catalog);
        var examples = Examples().ToList();
        Assert.NotEmpty(examples);
        foreach (var (arguments, shown) in examples)
        {
            var ran = Ran.Run(arguments, [], book: book);
            Assert.True(ran.ExitCode == 0, $"{string.Join(' ', arguments)}: {ran.ExitCode}");
            var printed = ran.Out.Split('\n');
            Assert.Equal(shown, printed.Take(shown.Count).Select(line => line.TrimEnd()));
        }

        folder.Delete(recursive: true);
    }

    // Commands on a file of the reader's, and those that read the law folder, are shown without running them here.
    private static IEnumerable<(string[] Arguments, IReadOnlyList<string> Shown)> Examples()
    {
        var lines = File.ReadAllLines(Path.Combine(Folders.Root, "README.md"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Prompt, StringComparison.Ordinal))
            {
                continue;
            }

            var command = lines[i][Prompt.Length..].Split(" # ")[0].Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!command.Any(NotRunHere.Contains))
            {
                yield return (command, [.. lines.Skip(i + 1).TakeWhile(line => !line.StartsWith("```", StringComparison.Ordinal) && !line.StartsWith("$ ", StringComparison.Ordinal))]);
            }
        }
    }
}
