using System.Text;
using System.Text.Json;

namespace Tidewaiter.Cli.Tests.Screen;

public sealed class ScreenCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tidewaiter-screen-");
    private readonly string _index;

    public ScreenCommandTests()
    {
        _index = Path.Combine(_folder.FullName, "index.jsonl");
        File.WriteAllLines(_index,
        [
            """{"id":"a","type":"entity","name":"Golden Harvest Trading Co., Ltd.","aliases":["金穗贸易有限公司"],"countries":["CN"]}""",
            """{"id":"b","type":"person","name":"HARVESTER, Ivan Petrovich","aliases":[],"countries":["Russia"]}""",
            "",
        ]);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_batch_gives_one_object_for_each_line_in_order()
    {
        var came = Batch(
            """{"id":1,"name":"Goldn Harvest Trading"}""",
            """{"id":"two","name":"Ivan Harvester","type":"person"}""",
            "not JSON",
            """{"id":4,"name":"Nobody Inparticular"}""",
            """{"id":5,"name":"A","surname":"B"}""");

        Assert.Equal(1, came.ExitCode);
        var lines = came.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(5, lines.Count);
        Assert.Equal(("a", "index", "alert"), (Match(lines[0], "entity"), Match(lines[0], "list"), lines[0].GetProperty("status").GetString()));
        Assert.Equal("b", Match(lines[1], "entity"));
        Assert.Equal("two", lines[1].GetProperty("id").GetString());
        Assert.Equal("TW2001", lines[2].GetProperty("problems")[0].GetProperty("code").GetString());
        Assert.Equal("no_alert", lines[3].GetProperty("status").GetString());
        Assert.Equal("TW2002", lines[4].GetProperty("problems")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Features_add_up_to_the_score()
    {
        var match = JsonDocument.Parse(Batch("""{"name":"Goldn Harvst"}""").Out).RootElement.GetProperty("matches")[0];
        var sum = match.GetProperty("features").EnumerateArray().Sum(feature => feature.GetProperty("log_odds").GetDouble());

        Assert.Equal(match.GetProperty("log_odds").GetDouble(), sum, 3);
        Assert.Equal(1 / (1 + Math.Exp(-sum)), match.GetProperty("score").GetDouble(), 3);
    }

    [Fact]
    public void A_pair_gives_one_score_and_its_features()
    {
        var pair = JsonDocument.Parse(Ran.With("screen", "pair", "Дмитрий Кузнецов", "KUZNETSOV Dmitry", "--type", "person", "--json").Out).RootElement;

        Assert.True(pair.GetProperty("score").GetDouble() > 0.8);
        Assert.NotEmpty(pair.GetProperty("features").EnumerateArray());
        Assert.Equal(["Дмитрий", "Кузнецов"], pair.GetProperty("words").EnumerateArray().Select(word => word.GetProperty("asked").GetString()));
    }

    [Fact]
    public void A_name_on_the_command_line_is_answered_for_people()
    {
        var came = Ran.With("screen", "Golden Harvest Tradng", "--index", _index);

        Assert.Equal(0, came.ExitCode);
        Assert.StartsWith("1 of 2 listed parties may be meant: somebody has to decide.", came.Out, StringComparison.Ordinal);
        Assert.Contains("Harvest ~ harvest (100 %)", came.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_a_current_copy_is_not_screened_unless_somebody_says_why()
    {
        var refused = Ran.With("screen", "Golden Harvest", "--date", "2026-01-01");
        var accepted = Ran.With("screen", "Golden Harvest", "--date", "2026-01-01", "--stale-ok", "rehearsal", "--json");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("us.parties.made-up: no copy of it is on file", refused.Out, StringComparison.Ordinal);
        Assert.Equal(0, accepted.ExitCode);
        Assert.Equal("rehearsal", JsonDocument.Parse(accepted.Out).RootElement.GetProperty("stale_ok").GetString());
    }

    [Fact]
    public void An_import_serves_from_then_on_and_ages()
    {
        var csv = Path.Combine(_folder.FullName, "consolidated.csv");
        File.WriteAllText(csv, "source,name,alt_names,addresses\n" + string.Concat(Enumerable.Range(0, 120).Select(at => $"Made-up List (MU),Silver Lantern {at},SL{at},\n")));
        var lists = Path.Combine(_folder.FullName, "lists");

        var imported = Ran.With("screen", "import", csv, "--lists", lists, "--made", "2026-01-01");
        var next = Ran.With("screen", "Silver Lantern 7", "--lists", lists, "--date", "2026-01-02", "--json");
        var later = Ran.With("screen", "Silver Lantern 7", "--lists", lists, "--date", "2026-01-03", "--json");

        Assert.Equal(("us.parties.made-up: 120 of 2026-01-01\n", 0), (imported.Out, imported.ExitCode));
        var answer = JsonDocument.Parse(next.Out).RootElement;
        Assert.Equal(0, next.ExitCode);
        Assert.Equal("Silver Lantern 7", Match(answer, "name"));
        Assert.Equal(("us.parties.made-up", "2026-01-01", 120), (List(answer, "id").GetString(), List(answer, "version").GetString(), List(answer, "count").GetInt32()));
        Assert.Equal(1, later.ExitCode);
        Assert.Equal("the copy on file is 2 days old on that day, and 1 is allowed", List(JsonDocument.Parse(later.Out).RootElement, "not_screened").GetString());
    }

    [Theory]
    [InlineData("screen")]
    [InlineData("screen", "A Name", "--batch", "-")]
    [InlineData("screen", "A Name", "--type", "robot")]
    [InlineData("screen", "A Name", "--least", "2")]
    [InlineData("screen", "A Name", "--stale-ok", " ")]
    [InlineData("screen", "A Name", "--index", "nowhere.jsonl")]
    public void What_asks_for_nothing_is_a_usage_fault(params string[] args) => Assert.Equal(2, Ran.With(args).ExitCode);

    private static string? Match(JsonElement answer, string key) => answer.GetProperty("matches")[0].GetProperty(key).GetString();

    private static JsonElement List(JsonElement answer, string key) => answer.GetProperty("lists")[0].GetProperty(key);

    private Ran Batch(params string[] lines) => Ran.Run(["screen", "--batch", "-", "--index", _index], Encoding.UTF8.GetBytes(string.Join('\n', lines)));
}
