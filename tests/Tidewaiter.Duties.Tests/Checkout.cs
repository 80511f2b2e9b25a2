namespace Tidewaiter.Duties.Tests;

/// <summary>The folder these tests were checked out to, and the larger files that may lie beside it.</summary>
internal static class Checkout
{
    /// <summary>A folder of the repository, by its path with forward slashes.</summary>
    public static DirectoryInfo Folder(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
            {
                return new DirectoryInfo(Path.Combine(folder.FullName, path));
            }
        }

        throw new InvalidOperationException("No folder above the tests holds Tidewaiter.slnx: run them from a checkout.");
    }

    /// <summary>A file of a folder "shared" beside the repository, too large or not ours to commit; <c>null</c>, and a line that says so, where it is not there.</summary>
    public static FileInfo? Shared(string path, ITestOutputHelper output)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = new FileInfo(Path.Combine(folder.FullName, "shared", path));
            if (file.Exists)
            {
                return file;
            }
        }

        output.WriteLine($"Not run: there is no {path} in a folder 'shared' beside the repository.");
        return null;
    }
}
