using System.Collections.Frozen;
using System.Reflection;

namespace Tidewaiter.Parties.Names;

/// <summary>Reads the word lists that are part of this program: plain text, # for comments.</summary>
internal static class WordData
{
    public static Stream Open(string file) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
        ?? throw new InvalidOperationException($"The program holds no {file}: it was built incompletely.");

    public static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(Open(file));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>Lines of the shape <c>name: entries</c>.</summary>
    public static IEnumerable<(string Name, string Entries)> Named(string file) =>
        Lines(file).Select(line => line.Split(':', 2)).Select(parts => (parts[0].Trim(), parts[1].Trim()));

    /// <summary>Blocks of one character and what stands for it: <c>國国 業业</c>.</summary>
    public static FrozenDictionary<char, string> Characters(string file) => Lines(file)
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .GroupBy(block => block[0])
        .ToFrozenDictionary(blocks => blocks.Key, blocks => blocks.First()[1..]);
}
