namespace Tidewaiter.Cli.Tests;

/// <summary>A folder for one test: an inbox, a house record, captured documents.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tidewaiter-");

    public static string Feeds { get; } = System.IO.Path.Combine(Folders.Root, "tests", "corpus", "feeds");

    public string Inbox => Path("inbox");

    public static string Captured(string name) => System.IO.Path.Combine(Feeds, name);

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public string Write(string name, string text)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
