using System.Text.Json;
using Tidewaiter.Testing;

namespace Tidewaiter.Vessels.Tests.Questions;

/// <summary>Calls broken on purpose: each folder <c>tests/corpus/bad/TW6*</c> holds a call or a table, and what is said of it, word for word.</summary>
public sealed class BadCallsTest
{
    private static readonly string Corpus = Find();

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Corpus, "TW6*").Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_gives_exactly_the_problems_expected(string name)
    {
        var folder = Path.Combine(Corpus, name);
        var file = Path.Combine(folder, "expected.txt");
        var came = string.Join('\n', Problems(folder));
        if (Environment.GetEnvironmentVariable("TIDEWAITER_SNAPSHOTS") == "update")
        {
            File.WriteAllText(file, came + "\n");
        }

        var expected = File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd('\n');
        Assert.Contains(name[..6], came, StringComparison.Ordinal);
        Assert.Equal(expected, came);
    }

    private static IEnumerable<Problem> Problems(string folder)
    {
        var table = Path.Combine(folder, "calls.csv");
        if (File.Exists(table))
        {
            using var text = File.OpenText(table);
            return new FleetReader(LawFolder.Compile()).Read(text).Problems;
        }

        return new PortCallReader(LawFolder.Compile()).Read(JsonElement.Parse(File.ReadAllText(Path.Combine(folder, "call.json")))).Problems;
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
            {
                return Path.Combine(folder.FullName, "tests", "corpus", "bad");
            }
        }

        throw new InvalidOperationException("No folder above the tests holds Tidewaiter.slnx: run them from a checkout.");
    }
}
