namespace Tidewaiter.Parties.Tests.Ownership.Closure;

public sealed class StakeMergeTest
{
    [Theory]
    [InlineData("0 30 1, 0 20 1", "50 %", false)]
    [InlineData("0 30 1 a, 0 30 1 b", "30 %", false)]
    [InlineData("0 30 1 a, 0 25-50 1 b", "30 %", false)]
    [InlineData("0 25-50 1 b, 0 30 1 a", "30 %", false)]
    [InlineData("0 30 1 a, 0 55 1 b", "55 %", true)]
    [InlineData("0 55 1 b, 0 30 1 a", "55 %", true)]
    [InlineData("0 55 1 b, 0 30 1 a, 0 40 1 c", "55 %", true)]
    [InlineData("0 20 1 a, 0 30 1 a, 0 50 1 b", "50 %", false)]
    [InlineData("0 80 1, 0 80 1", "100 %", false)]
    [InlineData("0 ? 1, 2 60 1", "more than 0 % to 40 %", false)]
    public void What_registers_say_is_brought_together(string stakes, string together, bool disputed)
    {
        var graph = Drawn.Graph(3, stakes);

        Assert.Equal(together, graph.Share(0).ToString());
        Assert.Equal(disputed, graph.IsDisputed(0));
    }

    [Fact]
    public void A_party_that_holds_itself_holds_nothing() => Assert.Equal(0, Drawn.Graph(1, "0 60 0").Holdings);

    [Fact]
    public void Many_holdings_of_one_owner_are_sorted_as_few_are()
    {
        var rows = Enumerable.Range(0, 400).Select(i => new StakeRow(0, 1 + (i * 7 % 100), i / 100 % 2, Drawn.Range("10"))).ToArray();

        var graph = OwnershipGraph.Of(101, rows);

        Assert.Equal(100, graph.Holdings);
        Assert.Equal(Enumerable.Range(1, 100), graph.Owned.ToArray());
        Assert.All(Enumerable.Range(0, 100), holding => Assert.Equal("20 %", graph.Share(holding).ToString()));
    }
}
