using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli.Tests;

/// <summary>The question the README asks, of the law as it is committed.</summary>
public sealed class RealLawTests
{
    [Fact]
    public void The_toy_of_November_2025_fits_a_terminal_and_owes_thirty_percent()
    {
        var compilation = LawCompiler.Compile(new DirectoryInfo(Path.Combine(Folders.Root, "law")), RoomTerms.Catalog);
        var file = new FileInfo(Path.Combine(Directory.CreateTempSubdirectory("tidewaiter-").FullName, "law.twbook"));
        LawCompiler.Write(compilation, file, RoomTerms.Catalog);

        var ran = Ran.Run(["duty", "9503.00.0073", "--origin", "CN", "--date", "2025-11-01", "--value", "10000"], [], book: file);

        file.Directory!.Delete(recursive: true);
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("30 % = $3,000.00 owed", ran.Out, StringComparison.Ordinal);
        Assert.All(ran.Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }
}
