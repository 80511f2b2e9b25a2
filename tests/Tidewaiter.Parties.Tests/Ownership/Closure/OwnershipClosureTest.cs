using CsCheck;

namespace Tidewaiter.Parties.Tests.Ownership.Closure;

public sealed class OwnershipClosureTest
{
    private static readonly TestShape Half = new(Share.Whole / 2, Together: true, Chain: true);

    private static readonly Gen<ShareRange> Shares = Gen.OneOf(
        Gen.Int[0, 20].Select(share => Drawn.Range($"{share * 5}")),
        Gen.Int[0, 9].Select(share => Drawn.Range($"{share * 5}-{(share * 5) + 25}")),
        Gen.Const(ShareRange.Unknown));

    private static readonly Gen<(int Parties, StakeRow[] Rows, HashSet<int> Seeds)> Graphs =
        from parties in Gen.Int[2, 12]
        from rows in Gen.Select(Gen.Int[0, parties - 1], Gen.Int[0, parties - 1], Gen.Int[0, 2], Shares, (owner, owned, source, share) => new StakeRow(owner, owned, source, share)).Array[0, 30]
        from seeds in Gen.Int[0, parties - 1].Array[1, 3]
        select (parties, rows, seeds.ToHashSet());

    [Fact]
    public void It_is_what_looking_again_and_again_finds() => Gen.Select(Graphs, Gen.Bool, Gen.Bool, Gen.Int[0, 15]).Sample((drawn, together, chain, sixteenths) =>
    {
        var graph = OwnershipGraph.Of(drawn.Parties, drawn.Rows);
        var test = new TestShape((Share.Whole / 16 * sixteenths) + 1, together, chain);
        var closure = OwnershipClosure.Of(graph, test, drawn.Seeds, []);
        var (certain, possible) = NaiveClosure.Of(graph, test, drawn.Seeds);
        return Enumerable.Range(0, drawn.Parties).All(party => closure.IsCaught(party, true) == certain[party] && closure.IsCaught(party, false) == possible[party]);
    });

    [Fact]
    public void Order_does_not_matter() => Graphs.Sample(drawn =>
    {
        var there = OwnershipClosure.Of(OwnershipGraph.Of(drawn.Parties, drawn.Rows), Half, drawn.Seeds, []);
        var back = OwnershipClosure.Of(OwnershipGraph.Of(drawn.Parties, [.. drawn.Rows.Reverse()]), Half, drawn.Seeds.Reverse(), []);
        return Enumerable.Range(0, drawn.Parties).All(party => there.IsCaught(party, true) == back.IsCaught(party, true) && there.Owned(party) == back.Owned(party));
    });

    [Fact]
    public void Every_way_up_ends_at_a_listed_party() => Graphs.Sample(drawn =>
    {
        var graph = OwnershipGraph.Of(drawn.Parties, drawn.Rows);
        var closure = OwnershipClosure.Of(graph, Half, drawn.Seeds, []);
        foreach (var certainly in (bool[])[true, false])
        {
            for (var party = 0; party < drawn.Parties; party++)
            {
                var (at, steps) = (party, 0);
                while (closure.IsCounted(at, certainly) && !closure.IsRoot(at, certainly))
                {
                    at = graph.OwnerOf(closure.Via(at, certainly));
                    Assert.True(steps++ < drawn.Parties);
                }

                Assert.True(at == party || drawn.Seeds.Contains(at));
            }
        }
    });

    [Fact]
    public void A_star_of_owners_that_hold_everything_each_overflows_nothing()
    {
        var graph = OwnershipGraph.Of(200_001, [.. Enumerable.Range(0, 200_000).Select(owner => new StakeRow(owner, 200_000, 0, Drawn.Range("100")))]);

        var closure = OwnershipClosure.Of(graph, Half, Enumerable.Range(0, 200_000), []);

        Assert.True(closure.IsCaught(200_000, true));
        Assert.Equal("100 %", closure.Owned(200_000).ToString());
    }

    [Fact]
    public void A_chain_of_a_million_links_is_walked()
    {
        const int links = 1_000_000;
        var graph = OwnershipGraph.Of(links + 1, [.. Enumerable.Range(0, links).Select(owner => new StakeRow(owner, owner + 1, 0, Drawn.Range("50")))]);

        Assert.True(OwnershipClosure.Of(graph, Half, [0], []).IsCaught(links, true));
    }
}
