namespace Tidewaiter.Law.Compiler.Tests;

/// <summary>Finds the tables of facts that are kept apart from the law, and the larger files that may lie beside the repository.</summary>
internal static class Golden
{
    /// <summary>A table of <c>tests/corpus/golden</c>.</summary>
    public static string Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
            {
                return Path.Combine(folder.FullName, "tests", "corpus", "golden", name);
            }
        }

        throw new DirectoryNotFoundException("The tables stand in tests/corpus/golden of the repository: run the tests from inside it.");
    }

    /// <summary>A file of a folder "shared" beside the repository; <c>null</c>, and a line that says so, where it is not there.</summary>
    public static string? FindShared(string path, ITestOutputHelper output)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", path);
            if (File.Exists(file))
            {
                return file;
            }
        }

        output.WriteLine($"Not run: there is no {path} in a folder 'shared' beside the repository.");
        return null;
    }
}
