
namespace Tidewaiter.Law.Compiler.Tests;

/// <summary>Every law folder under <c>tests/corpus/bad</c> gives exactly the problems its <c>expected.txt</c> holds.</summary>
public sealed class BadLawTests
{
    private static readonly DirectoryInfo Corpus = FindCorpus();

    public static TheoryData<string> Entries =>
        [.. Corpus.EnumerateDirectories("TW1*").Concat(Corpus.EnumerateDirectories("TW5*").Where(entry => Directory.Exists(Path.Combine(entry.FullName, "law")))).Select(entry => entry.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Entries))]
    public void Each_gives_exactly_the_problems_expected(string entry)
    {
        var folder = Path.Combine(Corpus.FullName, entry);
        var compilation = LawCompiler.Compile(new DirectoryInfo(Path.Combine(folder, "law")), RoomTerms.Catalog);
        var expected = File.ReadAllText(Path.Combine(folder, "expected.txt")).ReplaceLineEndings("\n").TrimEnd('\n');
        Assert.Equal(expected, string.Join('\n', compilation.Problems));
        Assert.Contains(compilation.Problems, problem => entry.StartsWith(problem.Code.ToString(), StringComparison.Ordinal));
    }

    private static DirectoryInfo FindCorpus()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
            {
                return new DirectoryInfo(Path.Combine(folder.FullName, "tests", "corpus", "bad"));
            }
        }

        throw new DirectoryNotFoundException("The corpus stands in tests/corpus/bad of the repository: run the tests from inside it.");
    }
}
