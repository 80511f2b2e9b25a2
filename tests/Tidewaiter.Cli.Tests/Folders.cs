namespace Tidewaiter.Cli.Tests;

/// <summary>Where the repository is.</summary>
internal static class Folders
{
    public static string Root { get; } = FindRoot();

    public static string Tests { get; } = Path.Combine(Root, "tests", "Tidewaiter.Cli.Tests");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Run the tests from inside the repository.");
    }
}
