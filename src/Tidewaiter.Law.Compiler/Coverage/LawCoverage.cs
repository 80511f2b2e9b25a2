using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Law.Compiler;

/// <summary>Which acts the worked cases witness: an act is witnessed when some case fails once it is taken away.</summary>
/// <param name="Acts">How many acts the book has.</param>
/// <param name="Unwitnessed">The acts whose removal no case notices, by measure and in file order.</param>
public sealed record LawCoverage(int Acts, ImmutableArray<Act> Unwitnessed)
{
    /// <summary>How many acts some case witnesses.</summary>
    public int Witnessed => Acts - Unwitnessed.Length;

    /// <summary>Takes every act away in turn and runs the cases it could move.</summary>
    /// <param name="book">The book.</param>
    /// <param name="cases">The worked cases. Those that do not hold as the law stands witness nothing.</param>
    /// <param name="runner">The rooms that answer them.</param>
    public static LawCoverage Of(Book book, IReadOnlyList<WorkedCase> cases, CaseRunner runner)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(runner);
        var holding = runner.Run(book, cases).Where(result => result.Outcome.Passed).Select(result => result.Case).ToArray();

        // An act on a whole measure lies on each of its provisions, but it is one act.
        var acts = book.Measures.SelectMany(measure => measure.Provisions)
            .SelectMany(provision => provision.CoatArray)
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Act>()
            .ToArray();
        var witnessed = new bool[acts.Length];
        Parallel.For(0, acts.Length, index => witnessed[index] = IsWitnessed(book, acts[index], holding, runner));
        return new LawCoverage(acts.Length, [.. acts.Where((_, index) => !witnessed[index])]);
    }

    private static bool IsWitnessed(Book book, Act act, IReadOnlyList<WorkedCase> cases, CaseRunner runner)
    {
        var opened = new Dictionary<(Instant? KnownAt, string Assumed), View>();
        View Open(Instant? knownAt, IReadOnlyList<AssumptionId> assumed)
        {
            var key = (knownAt, string.Join(' ', assumed));
            return opened.TryGetValue(key, out var view) ? view : opened[key] = View.Open(book, knownAt, assumed).Without(act);
        }

        // The cases beside the act's own file are the likeliest to notice, so they are asked first.
        var file = act.Place[..Math.Max(0, act.Place.IndexOf('#', StringComparison.Ordinal))];
        return cases
            .Where(worked => runner.RoomOf(worked)!.MayDependOn(book, worked, act))
            .OrderByDescending(worked => file.Length > 0 && worked.Place.ToString().Contains($"/{file}.", StringComparison.Ordinal))
            .Any(worked => !runner.Run(book, worked, Open).Passed);
    }
}
