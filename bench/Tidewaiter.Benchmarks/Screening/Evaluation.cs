using System.Diagnostics;
using System.Text.Json;
using Tidewaiter.Parties;

namespace Tidewaiter.Benchmarks.Screening;

/// <summary>Recall, order and false alarms on a folder of queries with known answers, beside what open peers reach on the same.</summary>
internal static class Evaluation
{
    private static readonly (string Set, string Watchman, string Logic)[] Peers =
    [
        ("top-1, all positives", ".626", ".760"),
        ("top-10, all positives", ".693", ".824"),
        ("best F1", ".721", ".856"),
    ];

    private sealed record Asked(string Query, PartyType Type, string[] Expect, string Set);

    private sealed record Answer(Asked Asked, int Rank, double Right, double Best, string First);

    public static void Print(string folder, string? verbose)
    {
        var watch = Stopwatch.StartNew();
        var parties = Read(Path.Combine(folder, "corpus.jsonl")).Select(Party).ToList();
        Console.WriteLine($"read {parties.Count} in {watch.ElapsedMilliseconds} ms");
        var before = GC.GetTotalMemory(true);
        watch.Restart();
        var index = ScreeningIndex.Build(parties);
        Console.WriteLine($"index {index.Segments[0].Table.Count} names, {index.Segments[0].Table.Vocabulary.Count} words in {watch.ElapsedMilliseconds} ms, {(GC.GetTotalMemory(true) - before) / 1e6:F1} MB");
        var queries = Read(Path.Combine(folder, "retrieval-dev.jsonl")).Select(Query).ToList();
        var screener = new Screener(index);
        for (var round = 0; round < 4; round++)
        {
            foreach (var q in queries)
            {
                screener.Search(new PartyQuestion(new Words(q.Query)) { Type = q.Type }, 10, -6);
            }

            screener = new Screener(index);   // which remembers nothing
        }

        var times = new List<double>();
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var answers = new List<Answer>();
        foreach (var q in queries)
        {
            var start = Stopwatch.GetTimestamp();
            var best = screener.Search(new PartyQuestion(new Words(q.Query)) { Type = q.Type }, 10, -6);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            var rank = best.ToList().FindIndex(match => q.Expect.Contains(screener.PartyOf(match).Id.ToString()));
            answers.Add(new Answer(q, rank, rank < 0 ? 0 : Probability(best[rank].LogOdds), best.Count > 0 ? Probability(best[0].LogOdds) : 0, best.Count > 0 ? screener.PartyOf(best[0]).Name.ToString() : ""));
        }

        cpu = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        Console.WriteLine($"processor time: {1000 * cpu.TotalMilliseconds / times.Count:F0} us a query, {times.Count / cpu.TotalSeconds:F0}/s");
        times.Sort();
        Console.WriteLine($"{times.Count} queries: {1000 * times.Count / times.Sum():F0}/s, p50 {times[times.Count / 2]:F3} ms, p99 {times[times.Count * 99 / 100]:F3} ms, compared {screener.Compared / (double)times.Count:F0} a query");
        Report(answers);
        Pairs(Path.Combine(folder, "pairs-dev.jsonl"), verbose is "pairs");
        if (verbose is not null)
        {
            foreach (var a in answers.Where(a => a.Asked.Set.Contains(verbose) && (a.Asked.Expect.Length > 0 ? a.Rank != 0 : a.Best > 0.3)))
            {
                var expected = parties.FirstOrDefault(party => a.Asked.Expect.Contains(party.Id.ToString()));
                Console.WriteLine($"  {a.Asked.Query} | rank {a.Rank} {a.Right:F2} | first {a.Best:F2} {a.First} | {expected?.Name} ; {(expected is null ? "" : string.Join(" ; ", expected.Aliases.Take(3)))}");
            }
        }
    }

    private static void Report(List<Answer> answers)
    {
        Console.WriteLine($"{"set",-24} {"n",4} top-1 top-10 | recall at .5  .6  .7  .8  .9");
        foreach (var set in answers.Where(a => a.Asked.Expect.Length > 0).GroupBy(a => a.Asked.Set).OrderBy(set => set.Key, StringComparer.Ordinal))
        {
            Line(set.Key, [.. set]);
        }

        var positives = answers.Where(a => a.Asked.Expect.Length > 0).ToList();
        var negatives = answers.Where(a => a.Asked.Expect.Length == 0).ToList();
        Line("all positives", positives);
        foreach (var set in negatives.GroupBy(a => a.Asked.Set))
        {
            Console.WriteLine($"{set.Key,-24} {set.Count(),4} alerts      | {string.Join(' ', Steps.Select(t => $"{set.Count(a => a.Best >= t) / (double)set.Count(),6:F3}"))}");
        }

        Console.WriteLine($"{"all negatives",-24} {negatives.Count,4} alerts      | {string.Join(' ', Steps.Select(t => $"{negatives.Count(a => a.Best >= t) / (double)negatives.Count,6:F3}"))}");
        var bar = negatives.Select(a => a.Best).OrderDescending().ElementAt((int)(negatives.Count * 0.01));
        var strict = negatives.Select(a => a.Best).OrderDescending().ElementAt((int)(negatives.Count * 0.004));
        Console.WriteLine($"recall at 1 % alerts: {positives.Count(a => a.Right > bar) / (double)positives.Count:F3} (threshold {bar:F3}); at .4 %: {positives.Count(a => a.Right > strict) / (double)positives.Count:F3} ({strict:F3})");
        var f1 = Enumerable.Range(1, 99).Select(t => (T: t / 100.0, F: F1(positives, negatives, t / 100.0))).MaxBy(f => f.F);
        Console.WriteLine($"best F1 {f1.F:F3} at {f1.T:F2}");
        foreach (var (set, watchman, logic) in Peers)
        {
            Console.WriteLine($"peers: {set,-24} watchman {watchman}  logic-v2 {logic}");
        }
    }

    private static void Pairs(string file, bool verbose)
    {
        var pairs = Read(file).Select(json => (
            Set: json.GetProperty("set").GetString()!,
            Same: json.GetProperty("should_match").GetBoolean(),
            Score: NamePair.Compare(new Words(json.GetProperty("name1").GetString()!), new Words(json.GetProperty("name2").GetString()!), Type(json)).Score.LogOdds,
            Text: $"{json.GetProperty("name1").GetString()} | {json.GetProperty("name2").GetString()}")).ToList();
        foreach (var set in pairs.GroupBy(pair => pair.Set))
        {
            var (same, other) = (set.Where(pair => pair.Same).ToList(), set.Where(pair => !pair.Same).ToList());
            var area = other.Count == 0 ? 1 : same.Sum(a => other.Sum(b => a.Score > b.Score ? 1 : a.Score == b.Score ? 0.5 : 0)) / same.Count / other.Count;
            var alert = Likelihood.Alert.LogOdds;
            Console.WriteLine($"pairs {set.Key,-18} {set.Count(),4}: area under the curve {area:F3}; at the alert bar {same.Count(pair => pair.Score >= alert)} of {same.Count} found, {other.Count(pair => pair.Score >= alert)} of {other.Count} false");
            foreach (var pair in set.Where(pair => verbose && pair.Same != pair.Score >= alert))
            {
                Console.WriteLine($"  {pair.Text} {pair.Score:F2}");
            }
        }
    }

    private static readonly double[] Steps = [.5, .6, .7, .8, .9];

    private static void Line(string name, List<Answer> set) => Console.WriteLine(
        $"{name,-24} {set.Count,4} {Share(set, a => a.Rank == 0)}  {Share(set, a => a.Rank >= 0)}  | {string.Join(' ', Steps.Select(t => $"{Share(set, a => a.Right >= t),6}"))}");

    private static string Share(List<Answer> set, Func<Answer, bool> holds) => $"{set.Count(holds) / (double)set.Count:F3}";

    private static double F1(List<Answer> positives, List<Answer> negatives, double t)
    {
        double hits = positives.Count(a => a.Right >= t);
        double wrong = negatives.Count(a => a.Best >= t) + positives.Count(a => a.Best >= t && a.Right < t);
        return 2 * hits / (2 * hits + wrong + positives.Count - hits);
    }

    private static double Probability(float logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static IEnumerable<JsonElement> Read(string file) => File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement);

    private static Asked Query(JsonElement json) => new(
        json.GetProperty("query").GetString()!,
        Type(json),
        [.. json.GetProperty("expect").EnumerateArray().Select(id => id.GetString()!)],
        json.GetProperty("set").GetString()!);

    private static ListedParty Party(JsonElement json) => new(
        new PartyId(json.GetProperty("id").GetString()!), new MeasureId("index"), Type(json), new Words(json.GetProperty("name").GetString()!))
    {
        Aliases = [.. json.GetProperty("aliases").EnumerateArray().Select(alias => new Words(alias.GetString()!))],
    };

    private static PartyType Type(JsonElement json) => Enum.TryParse<PartyType>(json.GetProperty("type").GetString(), true, out var type) ? type : PartyType.Unknown;
}
