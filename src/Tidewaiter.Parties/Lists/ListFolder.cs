namespace Tidewaiter.Parties;

/// <summary>A folder with the current copy of each list, a file each, and the copy before it.</summary>
/// <param name="folder">The folder.</param>
public sealed class ListFolder(DirectoryInfo folder)
{
    private const string Extension = ".tsv";
    private const string Earlier = ".earlier";

    /// <summary>The current copies; of a list whose file is damaged, the copy before it.</summary>
    public IReadOnlyList<ListCopy> Read() => folder.Exists
        ? [.. folder.EnumerateFiles("*" + Extension).OrderBy(file => file.Name, StringComparer.Ordinal).SelectMany(file => Read(file) ?? Read(new FileInfo(file.FullName + Earlier)) ?? [])]
        : [];

    /// <summary>Puts copies in place of those there, each as a whole; what was there stays beside it.</summary>
    public void Keep(IReadOnlyList<ListCopy> copies)
    {
        ArgumentNullException.ThrowIfNull(copies);
        folder.Create();
        foreach (var copy in copies)
        {
            var path = Path.Combine(folder.FullName, copy.List + Extension);
            var next = path + ".next";
            using (var writer = new StreamWriter(next))
            {
                ListCopyFile.Write(writer, [copy]);
            }

            if (File.Exists(path))
            {
                File.Move(path, path + Earlier, overwrite: true);
            }

            File.Move(next, path, overwrite: true);
        }
    }

    private static IReadOnlyList<ListCopy>? Read(FileInfo file)
    {
        if (!file.Exists)
        {
            return null;
        }

        using var reader = file.OpenText();
        var (copies, problems) = ListCopyFile.Read(reader, new Words(file.Name));
        return problems.Count == 0 && copies.Count > 0 ? copies : null;
    }
}
