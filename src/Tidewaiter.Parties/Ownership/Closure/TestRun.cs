using NodaTime;

namespace Tidewaiter.Parties;

/// <summary>A test, run over the parties of a day.</summary>
/// <param name="Test">The test.</param>
/// <param name="Closure">What it catches.</param>
/// <param name="Listed">The parties that count because they are listed: certainly, or perhaps.</param>
/// <param name="Terms">What caught parties take on from their owners.</param>
internal sealed record TestRun(OwnershipTest Test, OwnershipClosure Closure, IReadOnlyDictionary<int, bool> Listed, InheritedTerms Terms)
{
    /// <summary>Runs tests in order; those that count what chains of their measure catch come after them.</summary>
    public static IReadOnlyList<TestRun> All(OwnershipSlice slice, IEnumerable<OwnershipTest> tests, LocalDate day)
    {
        var runs = new List<TestRun>();
        foreach (var test in tests)
        {
            var listed = Seeds(slice, test, day);
            var earlier = test.Reach == OwnershipReach.Caught
                ? runs.Where(run => run.Test.Reach == OwnershipReach.Chain && run.Test.Measure == test.Measure && run.Test.IsLaw == test.IsLaw).ToList()
                : [];
            var closure = OwnershipClosure.Of(slice.Graph, test.Shape, Owners(slice, listed, earlier, true), Owners(slice, listed, earlier, false));
            runs.Add(new TestRun(test, closure, listed, new InheritedTerms(slice, test, closure, listed)));
        }

        return runs;
    }

    private static Dictionary<int, bool> Seeds(OwnershipSlice slice, OwnershipTest test, LocalDate day)
    {
        var seeds = new Dictionary<int, bool>();
        for (var party = 0; party < slice.Parties.Count; party++)
        {
            if (!slice.Parties[party].Listings.IsEmpty && test.Counts(slice.Parties[party], day) is not false and var counts)
            {
                seeds[party] = counts is true;
            }
        }

        return seeds;
    }

    private static IEnumerable<int> Owners(OwnershipSlice slice, Dictionary<int, bool> listed, List<TestRun> earlier, bool certainly)
    {
        var seeds = listed.Where(pair => pair.Value || !certainly).Select(pair => pair.Key);
        return earlier.Count == 0
            ? seeds
            : seeds.Concat(Enumerable.Range(0, slice.Parties.Count).Where(party => earlier.Exists(run => run.Closure.IsCaught(party, certainly))));
    }
}
