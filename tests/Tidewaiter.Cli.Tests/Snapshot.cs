namespace Tidewaiter.Cli.Tests;

/// <summary>Compares what was printed with a file beside the tests. Run with TIDEWAITER_SNAPSHOTS=update to write what came, then read the difference.</summary>
internal static class Snapshot
{
    private const string Variable = "TIDEWAITER_SNAPSHOTS";

    public static void Matches(string name, string came) => MatchesFile(Path.Combine(Folders.Tests, "Snapshots", name + ".expected.txt"), came);

    public static void MatchesFile(string file, string came)
    {
        var tidy = came.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable(Variable) == "update")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, tidy);
            return;
        }

        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.True(
            expected == tidy,
            $"{Path.GetRelativePath(Folders.Root, file)} differs. If the new text is right, run the test with {Variable}=update.\n--- expected\n{expected}\n--- came\n{tidy}");
    }
}
