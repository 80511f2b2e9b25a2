using System.Collections.Immutable;

namespace Tidewaiter.Law.Compiler;

/// <summary>A law folder, read file by file: YAML and lists, nothing understood yet.</summary>
internal sealed class LawFolder
{
    private LawFolder(string name, ImmutableArray<LawFile> files, ImmutableArray<string> strays)
    {
        Name = name;
        Files = files;
        Strays = strays;
    }

    /// <summary>The folder's own name, which begins every path in a message.</summary>
    public string Name { get; }

    /// <summary>The files, in the order of their paths whatever the disk's order is.</summary>
    public ImmutableArray<LawFile> Files { get; }

    /// <summary>Files that are neither law nor notes.</summary>
    public ImmutableArray<string> Strays { get; }

    public static LawFolder Read(DirectoryInfo folder)
    {
        var paths = folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.FullName, file.FullName).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !IsNote(path))
            .Order(StringComparer.Ordinal)
            .ToArray();
        var files = new LawFile?[paths.Length];

        // YAML costs some hundred times what a list of the same size costs: small pieces keep all cores busy.
        Parallel.For(0, paths.Length, index => files[index] = ReadFile(folder, paths[index]));
        return new LawFolder(folder.Name, [.. files.OfType<LawFile>()], [.. paths.Where((_, index) => files[index] is null)]);
    }

    private static LawFile? ReadFile(DirectoryInfo folder, string path)
    {
        var isYaml = path.EndsWith(LawFile.Yaml, StringComparison.Ordinal);
        if (!isYaml && !path.EndsWith(LawFile.Csv, StringComparison.Ordinal))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(Path.Combine(folder.FullName, path));
        return isYaml ? new LawFile(path) { Document = YamlDocument.Read(bytes) } : new LawFile(path) { Log = CsvLog.Read(bytes) };
    }

    // Prose, generated tables, and what editors leave behind.
    private static bool IsNote(string path) =>
        path.Split('/').Any(part => part.StartsWith('.'))
        || path.EndsWith('~')
        || path.EndsWith(".md", StringComparison.Ordinal)
        || path.EndsWith(".tsv", StringComparison.Ordinal);
}
