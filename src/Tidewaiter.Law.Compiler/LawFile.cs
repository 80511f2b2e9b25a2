namespace Tidewaiter.Law.Compiler;

/// <summary>One file of the law folder, read.</summary>
/// <param name="Path">Its path in the folder, with forward slashes: <c>us/duties/s122.yaml</c>.</param>
internal sealed record LawFile(string Path)
{
    public const string Yaml = ".yaml";
    public const string Csv = ".csv";
    public const string WorkedCases = ".test.yaml";

    /// <summary>The YAML, when it is a YAML file.</summary>
    public YamlDocument? Document { get; init; }

    /// <summary>The list, when it is a list.</summary>
    public CsvLog? Log { get; init; }

    public bool IsCases => Path.EndsWith(WorkedCases, StringComparison.Ordinal);

    /// <summary>Its section in the book: a document without its ending, a list with it.</summary>
    public string Section => Log is null ? Path[..^Yaml.Length] : Path;

    /// <summary>Its id: the path with dots.</summary>
    public string Id => BookReader.IdOf(Path[..Path.LastIndexOf('.')]);
}
