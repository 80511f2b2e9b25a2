namespace Tidewaiter.Cli.Tests.Decisions;

public sealed class DecisionsCommandTests : IDisposable
{
    private const string Match = """{ "list": "us.parties.sdn", "score": 0.93, "party": { "id": "C-1", "name": "Acme" }, "listed": { "id": 12345, "name": "ACME LLC" } }""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tidewaiter-");

    public DecisionsCommandTests()
    {
        File.WriteAllText(In("match.json"), Match);
        File.WriteAllText(In("evidence.txt"), "passport");
    }

    [Fact]
    public void A_match_is_decided_reviewed_exported_and_verified()
    {
        var came = string.Concat(
            Decide("ana"),
            Decide("ana"),
            Decide("ben"),
            Run("decisions", "review", In("match.json"), "--log", In("log.jsonl")),
            Changed(),
            Run("decisions", "review", In("match.json"), "--log", In("log.jsonl")),
            Run("decisions", "show", In("log.jsonl"), "--party", "C-1"),
            Run("decisions", "export", In("log.jsonl"), "--month", "2026-11", "--out", In("november.jsonl")),
            Run("decisions", "verify", In("november.jsonl")));

        Snapshot.Matches("decisions", came);
    }

    [Theory]
    [InlineData("decide match.json --log log.jsonl --state maybe --by ana --reason why --evidence evidence.txt")]
    [InlineData("decide match.json --log log.jsonl --state escalated")]
    [InlineData("review nowhere.jsonl --log log.jsonl")]
    [InlineData("review match.json --log log.jsonl --four-eyes-from 90")]
    [InlineData("show nowhere.jsonl")]
    [InlineData("export match.json --month November --out x")]
    [InlineData("verify match.json --head 12")]
    public void A_command_that_is_not_whole_is_a_matter_of_usage(string line)
    {
        string[] args = [.. line.Split(' ').Select(word => word.Contains(".json", StringComparison.Ordinal) || word.EndsWith(".txt", StringComparison.Ordinal) ? In(word) : word)];

        Assert.Equal(2, Ran.With(["decisions", .. args]).ExitCode);
    }

    [Fact]
    public void A_line_that_is_no_match_does_not_stop_the_others()
    {
        File.WriteAllText(In("matches.jsonl"), $"{Match}\n{{}}\n\nnot json\n{Match.Replace("C-1", "C-2")}\n");

        var ran = Ran.With("decisions", "review", In("matches.jsonl"), "--log", In("log.jsonl"));

        Assert.Equal(1, ran.ExitCode);
        Assert.EndsWith("4 looked at: 2 open, 0 decided, 2 not read.\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("line 4: TW2001: Write a match as", ran.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Run(params string[] args) => Ran.With(args).ToSnapshot();

    private string In(string name) => Path.Combine(_folder.FullName, name);

    private string Decide(string by) => Run(
        "decisions", "decide", In("match.json"), "--log", In("log.jsonl"), "--state", "not_the_same", "--by", by, "--reason", "other birth date", "--evidence", In("evidence.txt"));

    private string Changed()
    {
        File.WriteAllText(In("match.json"), Match.Replace("ACME LLC", "ACME TRADING LLC", StringComparison.Ordinal));
        return "";
    }
}
