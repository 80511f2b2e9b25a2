using System.Diagnostics;
using Tidewaiter.Parties;

namespace Tidewaiter.Benchmarks;

/// <summary>Ownership graphs of one, ten and thirty million stakes, seeded: how long a graph takes to build and a 50 percent rule to close, and how much memory both take.</summary>
/// <remarks>
/// Half the stakes run down from an earlier party to a later one, so that chains are long; every tenth hangs from one of a thousand hubs; the rest join any two,
/// so there are rings. Shares are a mix of small ones, halves, bands and unknown ones; one party in two hundred is listed.
/// </remarks>
internal static class OwnershipScale
{
    public static void Print()
    {
        Run(100_000, quiet: true);
        var one = Run(1_000_000);
        var ten = Run(10_000_000);
        var thirty = Run(30_000_000);
        Console.WriteLine($"ten times the stakes: {ten / one:0.0} times the closure; three times those: {thirty / ten:0.0} times");
    }

    private static double Run(int count, bool quiet = false)
    {
        var parties = count / 10 * 8;
        var rows = Stakes(parties, count);
        var seeds = Enumerable.Range(0, parties / 200).Select(index => index * 200).ToArray();
        Settle();
        var before = GC.GetTotalMemory(true);
        var clock = Stopwatch.StartNew();
        var graph = OwnershipGraph.Of(parties, rows);
        var built = clock.Elapsed;
        clock.Restart();
        var closure = OwnershipClosure.Of(graph, new TestShape(Share.Whole / 2, Together: true, Chain: true), seeds, []);
        var closed = clock.Elapsed;
        var memory = GC.GetTotalMemory(true) - before;
        var (certain, possible) = (0, 0);
        for (var party = 0; party < parties; party++)
        {
            certain += closure.IsCaught(party, true) ? 1 : 0;
            possible += closure.IsCaught(party, false) ? 1 : 0;
        }

        if (!quiet)
        {
            Console.WriteLine(
                $"{count,11:#,0} stakes, {parties,11:#,0} parties: graph {built.TotalSeconds:0.00} s, closure {closed.TotalSeconds:0.00} s, {closed.TotalMilliseconds * 1e6 / count:0} ns a stake; "
                + $"graph and closure {memory / 1e6:0} MB, process at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB; "
                + $"{certain:#,0} restricted, {possible - certain:#,0} possibly");
        }

        GC.KeepAlive(rows);
        GC.KeepAlive(graph);
        return closed.TotalSeconds;
    }

    private static StakeRow[] Stakes(int parties, int count)
    {
        var random = new Random(1);
        var rows = new StakeRow[count];
        for (var i = 0; i < count; i++)
        {
            var owned = random.Next(1, parties);
            var owner = (i % 10) switch
            {
                < 5 => Math.Max(0, owned - 1 - random.Next(1000)),
                5 => random.Next(1000),
                _ => random.Next(parties),
            };
            rows[i] = new StakeRow(owner, owned, 0, One(random));
        }

        return rows;
    }

    private static ShareRange One(Random random) => random.Next(20) switch
    {
        < 9 => Of(random.Next(1, 40), 0),
        < 16 => Of(random.Next(50, 101), 0),
        < 19 => Of(25, 25),
        _ => ShareRange.Unknown,
    };

    private static ShareRange Of(int percent, int width) =>
        new(Share.FromParts(Share.Whole / 100 * percent), Share.FromParts(Share.Whole / 100 * (percent + width)));

    private static void Settle()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
