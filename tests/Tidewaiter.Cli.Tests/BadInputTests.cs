namespace Tidewaiter.Cli.Tests;

/// <summary>Questions, assumptions, parties, exports and documents broken on purpose: <c>tests/corpus/bad/TW2*</c> to <c>TW5*</c> and <c>TW9*</c>, asked of the test law.</summary>
/// <remarks>
/// A folder holds <c>command.txt</c>, an argument on each line, where {here} is the folder; <c>input.jsonl</c> for a batch; and <c>expected.txt</c> with what
/// is printed and the exit code.
/// </remarks>
public sealed class BadInputTests
{
    private static readonly string Corpus = Path.Combine(Folders.Root, "tests", "corpus", "bad");

    public static TheoryData<string> Cases =>
    [
        .. Directory.EnumerateDirectories(Corpus)
            .Where(folder => Path.GetFileName(folder) is ['T', 'W', '2' or '3' or '4' or '5' or '9', ..] && File.Exists(Path.Combine(folder, "command.txt")))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_answered_with_its_diagnostic(string name)
    {
        var folder = Path.Combine(Corpus, name);
        var args = File.ReadAllLines(Path.Combine(folder, "command.txt")).Select(arg => arg.Replace("{here}", folder, StringComparison.Ordinal)).ToArray();
        var input = Path.Combine(folder, "input.jsonl");

        var came = Ran.Run(args, File.Exists(input) ? File.ReadAllBytes(input) : []).ToSnapshot();

        Assert.Contains(name[..6], came, StringComparison.Ordinal);
        Snapshot.MatchesFile(Path.Combine(folder, "expected.txt"), came);
    }
}
