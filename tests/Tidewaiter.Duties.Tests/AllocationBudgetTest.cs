using System.Text.Json;
using Tidewaiter.Duties.Tests.RealBook;

namespace Tidewaiter.Duties.Tests;

/// <summary>What a line may allocate, in bytes: <c>bench/budgets.json</c>.</summary>
public sealed class AllocationBudgetTest
{
    private const int Lines = 512;

    // A desk of its own: what other tests ask at the same time would empty a shared one's programs while it is measured.
    private static readonly DutyDesk Desk = new(BookFixture.Book);

    [Fact]
    public void A_decision_allocates_nothing()
    {
        var decisions = Questions().Select(question => Decision.Of(Desk, question)).ToArray();
        Assert.Equal(Budget("decide") * Lines, Measure(() =>
        {
            foreach (var decision in decisions)
            {
                decision.Run();
            }
        }));
    }

    [Fact]
    public void An_answer_stays_within_its_budget()
    {
        var questions = Questions();
        var bytes = Measure(() =>
        {
            foreach (var question in questions)
            {
                Desk.Answer(question);
            }
        }) / Lines;
        Assert.True(bytes <= Budget("answer"), $"{bytes} bytes a line; bench/budgets.json allows {Budget("answer")}. Bring it down, or say in the change why it grew.");
    }

    // Warmed up: programs are compiled, states painted, and the runtime has seen the code. It may still compile better code in the midst
    // of a run, on this thread's account: what the code itself allocates is what no run stays under.
    private static long Measure(Action run)
    {
        for (var warm = 0; warm < 3; warm++)
        {
            run();
        }

        var least = long.MaxValue;
        for (var time = 0; time < 5; time++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static DutyQuestion[] Questions()
    {
        var random = new Random(1);
        var codes = Desk.Schedule.Codes.Where(code => code.Length == 10).ToArray();
        var origins = new[] { "CN", "VN", "DE", "JP", "CA", "MX", "HK", "GB" }.Select(CountryCode.Parse).ToArray();
        var first = EventDate.Parse("2024-01-01").Date;
        return
        [
            .. Enumerable.Range(0, Lines).Select(_ => new DutyQuestion(
                default, codes[random.Next(codes.Length)], origins[random.Next(origins.Length)], new EventDate(first.PlusDays(random.Next(1000))))
            {
                Value = Money.FromDollars(random.Next(100, 1_000_000)),
            }),
        ];
    }

    private static long Budget(string what) =>
        JsonElement.Parse(File.ReadAllText(Path.Combine(Checkout.Folder("bench").FullName, "budgets.json"))).GetProperty(what).GetInt64();
}
