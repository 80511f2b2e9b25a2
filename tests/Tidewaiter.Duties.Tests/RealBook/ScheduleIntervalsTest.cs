using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties.Tests.RealBook;

/// <summary>Every line has a rate, and every row of a goods list lines that it is about, in every interval of the schedule: on every day, as nothing changes within one.</summary>
/// <remarks><c>tests/corpus/golden/rows-without-lines.csv</c> names the rows that are about no line in some or all of the intervals they live in, with the reason; it is exact.</remarks>
public sealed class ScheduleIntervalsTest(ITestOutputHelper output)
{
    private const string FirstExport = "2023-10-13";

    private static readonly HtsCode LastOfGoods = HtsCode.Parse("97");
    private static readonly Authority Authority = BookFixture.Desk.Authority;
    private static readonly ScheduleIntervals Intervals = new(BookFixture.Desk.Schedule, Authority.AsOf(EventDate.Parse(FirstExport)));

    [Fact]
    public void Every_statistical_line_has_a_rate_in_every_interval()
    {
        var without = new List<string>();
        var resolved = 0;
        for (var interval = 0; interval < Intervals.Starts.Length; interval++)
        {
            var at = Intervals.Starts[interval];
            var lines = Intervals.Lines(interval).Where(line => line.Length == 10 && line.Chapter.CompareTo(LastOfGoods) <= 0).ToList();
            foreach (var line in lines)
            {
                var found = Intervals.Schedule.Find(line, at, NodaTime.Instant.MaxValue);
                if (found is not { IsExact: true, General: not (LineRate.Blank or LineRate.Unread), Column2: not LineRate.Unread })
                {
                    without.Add($"{line} from {Authority.DateOf(at)}: {found?.General}");
                }
            }

            resolved += lines.Count;
            output.WriteLine($"from {Authority.DateOf(at)}: {lines.Count} statistical lines of chapters 1 to 97");
        }

        output.WriteLine($"{Intervals.Starts.Length} intervals, {resolved} lines in them, {without.Count} without a rate.");
        Assert.Equal(8, Intervals.Starts.Length);
        Assert.Empty(without);
    }

    [Fact]
    public void Every_row_of_a_goods_list_is_about_lines_in_every_interval_of_its_life()
    {
        var (rows, pairs, before) = (0, 0, 0);
        var without = new SortedSet<string>(StringComparer.Ordinal);
        var lists = GoodsLists();
        foreach (var id in lists)
        {
            var log = BookFixture.Book.List(id);
            var counts = Enumerable.Range(0, log.Count).Select(row => Counts(HtsCode.FromKey(log.KeyOf(row)), log.TermsOf(row))).ToList();
            for (var row = 0; row < log.Count; row++)
            {
                if (counts[row].Any(one => one.Lines == 0))
                {
                    without.Add($"{id},{HtsCode.FromKey(log.KeyOf(row))},{(counts[row].Any(one => one.Lines > 0) ? "in part" : "none")}");
                }
            }

            rows += log.Count;
            pairs += counts.Sum(one => one.Length);
            before += counts.Count(one => one.IsEmpty);
            var lines = counts.SelectMany(one => one).GroupBy(one => one.Interval, one => one.Lines).OrderBy(interval => interval.Key)
                .Select(interval => $"{interval.Sum()} from {Authority.DateOf(Intervals.Starts[interval.Key])}");
            output.WriteLine($"{id}: {log.Count} rows; lines under them {string.Join(", ", lines)}");
        }

        output.WriteLine($"{lists.Count} lists, {rows} rows, {pairs} rows in intervals; {before} ended before the first export, {without.Count} without a line somewhere.");
        var explained = Explained();
        Assert.Empty(without.Except(explained));
        Assert.Empty(explained.Except(without).Select(row => row + " is about a line: take its row out."));
    }

    // How many lines, legal and statistical, a row is about in each interval of its life.
    private static ImmutableArray<(int Interval, int Lines)> Counts(HtsCode code, RowTerms terms) =>
        [.. Intervals.Meeting(terms.From, terms.To).Select(interval => (interval, Intervals.CountUnder(code, interval)))];

    private static List<ListId> GoodsLists() =>
    [
        .. BookFixture.Book.Measures.Where(measure => measure.Kind == MeasureKind.Duty)
            .SelectMany(measure => measure.Provisions)
            .SelectMany(provision => provision.Terms.Concat(provision.Coats.ToArray().SelectMany(act => act.Terms)))
            .OfType<GoodsTerm>().Select(goods => goods.List).OfType<ListId>().Distinct().Order(),
    ];

    private static HashSet<string> Explained()
    {
        var rows = File.ReadLines(Path.Combine(Checkout.Folder("tests/corpus/golden").FullName, "rows-without-lines.csv")).Skip(1).Select(row => row.Split(',')).ToList();
        Assert.All(rows, row => Assert.True(row is [_, _, _, { Length: > 0 }], string.Join(',', row)));
        return [.. rows.Select(row => string.Join(',', row[..3]))];
    }
}
