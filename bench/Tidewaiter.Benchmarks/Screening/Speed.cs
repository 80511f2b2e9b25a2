using System.Diagnostics;
using Tidewaiter.Parties;

namespace Tidewaiter.Benchmarks.Screening;

/// <summary>Queries a second, tails, building, memory, an update, and a customer base, over the embedded lists and over a million names.</summary>
internal static class Speed
{
    private const int Most = 10;
    private const int Asked = 20_000;

    public static void Print(bool million)
    {
        var parties = EmbeddedLists.Copies.SelectMany(copy => copy.Parties).ToList();
        var customers = Customers.Of(Asked);
        Console.WriteLine($"embedded lists: {parties.Count} parties, {parties.Sum(party => 1 + party.Aliases.Length)} names");
        var index = Build(parties);
        Queries(index, customers);
        Update(index, parties);
        Batch(index, Customers.Of(100_000));
        if (million)
        {
            Console.WriteLine("a million made-up names");
            Queries(Build(Customers.ManyListed(1_000_000)), customers.Take(2000).ToList());
        }
    }

    private static ScreeningIndex Build(List<ListedParty> parties)
    {
        ScreeningIndex.Build(parties.Take(2000).ToList());
        var before = GC.GetTotalMemory(true);
        var watch = Stopwatch.StartNew();
        var index = ScreeningIndex.Build(parties);
        var took = watch.ElapsedMilliseconds;
        Console.WriteLine($"  built in {took} ms, {(GC.GetTotalMemory(true) - before) / 1e6:F1} MB beside the records; a searcher has {Searcher(index) / 1e6:F1} MB of its own");
        return index;
    }

    private static long Searcher(ScreeningIndex index)
    {
        var before = GC.GetTotalMemory(true);
        var screener = new Screener(index);
        var bytes = GC.GetTotalMemory(true) - before;
        GC.KeepAlive(screener);
        return bytes;
    }

    private static void Queries(ScreeningIndex index, List<PartyQuestion> customers)
    {
        for (var warm = 0; warm < 2; warm++)
        {
            var cold = new Screener(index);
            customers.ForEach(customer => cold.Screen(customer, Most, Likelihood.Alert));
        }

        // Once with nothing remembered, as a server starts; once with the words of earlier questions remembered, as it goes on.
        var screener = new Screener(index);
        foreach (var round in new[] { "first", "next" })
        {
            var times = new double[customers.Count];
            var processor = Process.GetCurrentProcess().TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < times.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                screener.Screen(customers[i], Most, Likelihood.Alert);
                times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }

            processor = Process.GetCurrentProcess().TotalProcessorTime - processor;
            Array.Sort(times);
            Console.WriteLine($"  {round} {times.Length} questions, one core: {times.Length / watch.Elapsed.TotalSeconds:F0}/s by the clock, {times.Length / processor.TotalSeconds:F0}/s of processor time; p50 {times[times.Length / 2]:F3} ms, p99 {times[times.Length * 99 / 100]:F3} ms");
        }
    }

    private static void Update(ScreeningIndex index, List<ListedParty> parties)
    {
        var changed = parties.Take(3).Select(party => party with { Remark = new Words("changed") }).ToList();
        index.With([], changed);
        var watch = Stopwatch.StartNew();
        index.With([], changed);
        Console.WriteLine($"  three records changed: {watch.Elapsed.TotalMilliseconds:F1} ms");
    }

    private static void Batch(ScreeningIndex index, List<PartyQuestion> customers)
    {
        using var screeners = new ThreadLocal<Screener>(() => new Screener(index));
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(customers, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, customer => screeners.Value!.Screen(customer, Most, Likelihood.Alert));
        Console.WriteLine($"  {customers.Count} customers on {Environment.ProcessorCount} cores: {watch.Elapsed.TotalSeconds:F1} s, {customers.Count / watch.Elapsed.TotalSeconds:F0}/s");
    }
}
