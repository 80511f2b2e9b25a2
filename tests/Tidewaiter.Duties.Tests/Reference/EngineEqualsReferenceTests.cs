using System.Collections.Concurrent;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Reference;

/// <summary>The engine answers as the plain reading of the records does: on random lines, dates, known-at, claims, facts and assumptions.</summary>
public sealed class EngineEqualsReferenceTests
{
    // Change it to look elsewhere. A failure names the context and the question within it, and both follow from this.
    private const int Seed = 20260;
    private const int ShownAtMost = 12;

    [Fact]
    public void On_two_thousand_questions() => HoldsOn(contexts: 50, questionsInEach: 40);

    [Fact]
    [Trait("Category", "Slow")]
    public void On_a_hundred_thousand_questions() => HoldsOn(contexts: 250, questionsInEach: 400);

    private static void HoldsOn(int contexts, int questionsInEach)
    {
        var generator = new QuestionGenerator(LawFolder.Compile());
        var failures = new ConcurrentBag<(int Context, int Question, string Difference, Func<string> Smallest)>();
        Parallel.For(0, contexts, context =>
        {
            var trial = new Trial(generator.NextContext(RandomOf(context, 0)));
            for (var number = 1; number <= questionsInEach; number++)
            {
                var question = generator.NextQuestion(trial.Context, RandomOf(context, number));
                if (trial.Difference(question) is { } difference)
                {
                    failures.Add((context, number, difference, () => trial.Smallest(question)));
                }
            }
        });
        var asked = contexts * questionsInEach;
        Assert.True(failures.IsEmpty, $"The engine parts from the reference on {failures.Count} of {asked} questions.\n{Report(failures)}");
    }

    private static Random RandomOf(int context, int question) => new(HashOf(Seed, context, question));

    // Not HashCode: that differs from run to run.
    private static int HashOf(int seed, int context, int question) => unchecked((seed * 1_000_003 + context) * 1_000_003 + question);

    private static string Report(IEnumerable<(int Context, int Question, string Difference, Func<string> Smallest)> failures) =>
        string.Join('\n', failures.OrderBy(failure => (failure.Context, failure.Question))
            .DistinctBy(failure => failure.Difference)
            .Take(ShownAtMost)
            .Select(failure => $"Seed {Seed}, context {failure.Context}, question {failure.Question}. {failure.Smallest()}"));
}
