namespace Tidewaiter.Exports.Tests;

/// <summary>Compares a text with a file beside the tests. Run with TIDEWAITER_SNAPSHOTS=update to write what came, then read the difference.</summary>
internal static class Snapshot
{
    public static void Matches(string name, string came)
    {
        var file = Path.Combine(Folder(), "Snapshots", name + ".expected.txt");
        if (Environment.GetEnvironmentVariable("TIDEWAITER_SNAPSHOTS") == "update")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, came);
            return;
        }

        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        var differs = expected.Split('\n').Zip(came.Split('\n')).FirstOrDefault(pair => pair.First != pair.Second);
        Assert.True(expected == came, $"{name} differs, first here:\n- {differs.First}\n+ {differs.Second}\nIf the new text is right, run the test with TIDEWAITER_SNAPSHOTS=update.");
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No folder above the tests holds Tidewaiter.slnx: run them from a checkout.");
        }

        return Path.Combine(folder.FullName, "tests", "Tidewaiter.Exports.Tests");
    }
}
