using System.Text;
using System.Text.Json;

namespace Tidewaiter.Cli.Tests.Owners;

public sealed class OwnersCommandTests
{
    private const string Graph =
        """
        { "parties": [ { "id": "X", "name": "Example Works", "country": "CN", "listings": [ { "list": "us.named", "terms": { "policy": "ask" } } ] },
                       { "id": "Y", "listings": [ { "list": "us.named", "terms": { "policy": "never" } } ] } ],
          "stakes": [ { "owner": "X", "owned": "A", "percent": 50 }, { "owner": "A", "owned": "B", "percent": "45" }, { "owner": "Y", "owned": "B", "percent": 5 },
                      { "owner": "X", "owned": "C", "percent": "25-50" }, { "owner": "B", "owned": "D", "percent": 49 },
                      { "owner": "X", "owned": "E", "kind": "control" }, { "owner": "P", "owned": "X", "percent": 100 } ] }
        """;

    [Theory]
    [InlineData("owners", "--date 2025-03-01")]
    [InlineData("owners-explained", "--date 2025-03-01 --explain --party B")]
    [InlineData("owners-suspended", "--date 2025-05-01")]
    [InlineData("owners-before", "--date 2025-01-01")]
    [InlineData("owners-json", "--date 2025-03-01 --json --party B --party C")]
    [InlineData("owners-listed", "--date 2025-03-01 --listed P=us.named --party X")]
    [InlineData("owners-not-a-pair", "--listed P")]
    public void A_graph_is_answered(string name, string options) =>
        Snapshot.Matches(name, Ran.Run(["owners", "-", .. options.Split(' ')], Encoding.UTF8.GetBytes(Graph)).ToSnapshot());

    [Fact]
    public void Csv_and_json_are_answered_alike()
    {
        var csv = Ran.Run(["owners", "-", "--json", "--date", "2025-03-01", "--listed", "X=us.named"], "owner,owned,percent\nX,A,50\nA,B,50\n"u8.ToArray());
        var json = Ran.Run(
            ["owners", "-", "--json", "--date", "2025-03-01", "--listed", "X=us.named"],
            """{ "stakes": [ { "owner": "X", "owned": "A", "percent": 50 }, { "owner": "A", "owned": "B", "percent": 50 } ] }"""u8.ToArray());

        Assert.Equal(json.Out, csv.Out);
        Assert.Equal("restricted", JsonDocument.Parse(csv.Out).RootElement.GetProperty("parties")[2].GetProperty("outcome").GetString());
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_matter_of_usage() => Assert.Equal(2, Ran.With("owners", "nowhere.json").ExitCode);

    [Fact]
    public void What_is_wrong_comes_as_json_where_that_is_asked_for()
    {
        var ran = Ran.Run(["owners", "-", "--json"], "{}"u8.ToArray());

        Assert.Equal(1, ran.ExitCode);
        Assert.Equal("TW4101", JsonDocument.Parse(ran.Out).RootElement.GetProperty("problems")[0].GetProperty("code").GetString());
    }
}
