namespace Tidewaiter.Tests.Conventions;

/// <summary>The source tree the conventions read: found by walking up from the test program to the solution.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Whether a file or folder of that name stands under the root.</summary>
    public static bool Has(string relativePath) => Path.Exists(Path.Combine(Root, relativePath));

    public static string Read(string relativePath) => File.ReadAllText(Path.Combine(Root, relativePath));

    /// <summary>Files under some folders of the root, relative to it, with forward slashes, sorted. A folder that does not exist holds none.</summary>
    public static IReadOnlyList<string> Files(string pattern, params string[] folders) =>
    [
        .. folders
            .Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static IEnumerable<SourceFile> Sources(params string[] folders) => Files("*.cs", folders).Select(path => new SourceFile(path, Read(path)));

    public static IEnumerable<ProjectFile> Projects(params string[] folders) => Files("*.csproj", folders).Select(path => new ProjectFile(path, Read(path)));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Tidewaiter.slnx above {AppContext.BaseDirectory}: run the conventions from a build inside the repository.");
    }
}
