using System.Reflection;

namespace Tidewaiter.Parties;

/// <summary>The copies of lists this program carries: for demonstration and tests. They age from the day they were made, like any other.</summary>
public static class EmbeddedLists
{
    private const string Extension = ".tsv";
    private static readonly Lazy<IReadOnlyList<ListCopy>> All = new(Load);

    /// <summary>The copies.</summary>
    public static IReadOnlyList<ListCopy> Copies => All.Value;

    private static List<ListCopy> Load()
    {
        var program = Assembly.GetExecutingAssembly();
        var copies = new List<ListCopy>();
        foreach (var file in program.GetManifestResourceNames().Where(name => name.EndsWith(Extension, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(program.GetManifestResourceStream(file)!);
            var (read, problems) = ListCopyFile.Read(reader, new Words(file));
            copies.AddRange(problems.Count == 0 ? read : throw new InvalidOperationException(string.Join(' ', problems)));
        }

        return copies;
    }
}
