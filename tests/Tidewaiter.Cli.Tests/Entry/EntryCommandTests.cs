using System.Text;
using System.Text.Json;

namespace Tidewaiter.Cli.Tests.Entry;

public sealed class EntryCommandTests
{
    private const string TwoLines =
        """
        {"id": 7, "entry_number": "ABC-1234567-8", "entry_type": "01", "entry_date": "2025-03-01", "transport_mode": "vessel", "lines": [
          {"hts": "9503.00.0073", "origin": "CN", "value_usd": 10000.40},
          {"hts": "9503.00.0073", "origin": "CA", "value_usd": 500, "claims": ["S"]}]}
        """;

    private const string OwnDates =
        """
        {"entry_date": "2025-03-01", "lines": [
          {"hts": "9503.00.0073", "origin": "CN", "value_usd": 1000, "it_date": "2025-01-05"},
          {"hts": "9202.90.60", "origin": "DE", "value_usd": 1000}]}
        """;

    [Theory]
    [InlineData("entry-two-lines", TwoLines)]
    [InlineData("entry-own-dates", OwnDates)]
    public void An_answer_reads_as_expected(string name, string entry) => Snapshot.Matches(name, Ask(entry).ToSnapshot());

    [Fact]
    public void An_answer_is_written_as_json() => Snapshot.Matches("entry-json", Ask(TwoLines, "--json").ToSnapshot());

    [Fact]
    public void The_id_comes_back_as_it_was_given()
    {
        using var read = JsonDocument.Parse(Ask(TwoLines, "--json").Out);
        Assert.Equal(7, read.RootElement.GetProperty("id").GetInt32());
        Assert.Equal(2, read.RootElement.GetProperty("lines").GetArrayLength());
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width) =>
        Assert.All(Ran.Run(["entry", "-"], Encoding.UTF8.GetBytes(TwoLines), width).Out.Split('\n'), line => Assert.True(line.Length <= width, line));

    [Theory]
    [InlineData("{", "-: TW2100: This is not JSON. Write one entry as a JSON object: {\"entry_type\": …, \"entry_date\": …, \"lines\": [ … ]}.\n")]
    [InlineData(
        "[]",
        "$: TW2100: An entry is one JSON object: {\"entry_type\": …, \"entry_date\": …, \"lines\": [{\"hts\": …, \"origin\": …, \"value_usd\": …}]}.\n")]
    public void What_is_no_entry_is_said(string input, string message)
    {
        var ran = Ask(input);
        Assert.Equal((1, "", message), (ran.ExitCode, ran.Out, ran.Error));
    }

    [Fact]
    public void Problems_are_json_where_json_was_asked_for()
    {
        var ran = Ask("{\"lines\": [{}]}", "--json");
        Assert.Equal(1, ran.ExitCode);
        using var read = JsonDocument.Parse(ran.Out);
        Assert.Equal(
            ["$", "$/lines/0", "$/lines/0", "$/lines/0"],
            read.RootElement.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("path").GetString()));
    }

    [Fact]
    public void An_assumption_nobody_knows_refuses_the_entry()
    {
        var ran = Ask(TwoLines, "--assume", "nothing.like.it");
        Assert.Equal((1, ""), (ran.ExitCode, ran.Out));
        Assert.Contains("TW3001", ran.Error, StringComparison.Ordinal);
        Assert.Contains("TW3001", Ask(TwoLines, "--assume", "nothing.like.it", "--json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_matter_of_usage()
    {
        var ran = Ran.With("entry", "no-such-file");
        Assert.Equal(2, ran.ExitCode);
        Assert.StartsWith("There is no file 'no-such-file'. Name a JSON file with one entry, or - to read it from the input.", ran.Error, StringComparison.Ordinal);
    }

    private static Ran Ask(string entry, params string[] options) => Ran.Run(["entry", "-", .. options], Encoding.UTF8.GetBytes(entry));
}
