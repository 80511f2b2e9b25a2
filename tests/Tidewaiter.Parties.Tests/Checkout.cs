namespace Tidewaiter.Parties.Tests;

/// <summary>The folder these tests were checked out to.</summary>
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
}
