using System.Collections.Immutable;
using Tidewaiter.Law;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.RealBook;

/// <summary>The law of this repository, and random questions dense where it is.</summary>
internal static class BookFixture
{
    private static readonly Lazy<QuestionGenerator> Generator = new(() => new QuestionGenerator(Book));

    public static Book Book => LawFolder.Compile();

    public static DutyDesk Desk { get; } = new(Book);

    public static EntryDesk Entries { get; } = new(Desk);

    public static DutyDesk DeskWithRange { get; } = new(Book, options: new DutyOptions(Range: true));

    /// <summary>Runs a check on random questions; it says what is wrong, or nothing. A failure names the question as <c>duty --batch</c> takes it.</summary>
    public static void Holds(int count, int seed, Func<DutyQuestion, string?> check)
    {
        var context = new QuestionContext(View.Open(Book), null);
        var failures = ImmutableArray.CreateBuilder<string>();
        Parallel.For(0, count, number =>
        {
            var question = Generator.Value.NextQuestion(context, new Random(unchecked(seed * 1_000_003 + number)));
            if (check(question) is { } wrong)
            {
                lock (failures)
                {
                    failures.Add($"{wrong}\n  {QuestionJson.Write(question, context)}");
                }
            }
        });
        Assert.True(failures.Count == 0, $"{failures.Count} of {count}:\n{string.Join('\n', failures.Order().Take(8))}");
    }
}
