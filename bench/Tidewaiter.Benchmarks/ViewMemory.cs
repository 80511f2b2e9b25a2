using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Benchmarks;

/// <summary>How much memory 500 known-at views, from today back to early 2024, take against one, each having answered the same thousand lines.</summary>
internal static class ViewMemory
{
    public static void Print()
    {
        var book = RealBook.Open();
        var lines = RealBook.Lines(new DutyDesk(book), 1000);
        var before = Settled();
        var one = Keep(book, lines, 1);
        var afterOne = Settled();
        GC.KeepAlive(one);
        var many = Keep(RealBook.Open(), lines, 500);
        var afterMany = Settled();
        GC.KeepAlive(many);
        GC.KeepAlive(one);
        GC.KeepAlive(book);
        Console.WriteLine($"book alone {before / 1e6:0.0} MB; one view and its programs +{(afterOne - before) / 1e6:0.0} MB; a second book with 500 views +{(afterMany - afterOne) / 1e6:0.0} MB");
        Console.WriteLine($"programs, intervals and sets of provisions in force: one view {one.Cache.Count}, 500 views {many.Cache.Count}; line classes {many.Cache.Classes.Count}");
        Console.WriteLine($"500 views : one view, book included = {(double)(afterMany - afterOne) / afterOne:0.00}");
    }

    private static DutyDesk Keep(Book book, DutyQuestion[] lines, int views)
    {
        var desk = new DutyDesk(book);
        var first = EventDate.Parse("2026-10-10").Date;
        for (var view = 0; view < views; view++)
        {
            var knownAt = new EventDate(first.PlusDays(view * -2));
            foreach (var line in lines)
            {
                desk.Answer(line with { KnownAt = knownAt });
            }
        }

        return desk;
    }

    private static long Settled()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
