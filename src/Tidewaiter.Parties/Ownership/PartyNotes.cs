using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>What has to be said of a party beside what the tests make of it.</summary>
internal static class PartyNotes
{
    public static ImmutableArray<Words> Of(OwnershipSlice slice, IReadOnlyList<TestRun> runs, int party) =>
        [.. Find(slice, runs, party).Distinct().Select(text => new Words(text))];

    /// <summary>The counted owners that control a party.</summary>
    public static IEnumerable<PartyId> Controllers(OwnershipSlice slice, TestRun run, int party) =>
        slice.ControllersOf(party).Where(owner => run.Closure.IsCounted(owner, false)).Select(owner => slice.Parties[owner].Id);

    private static IEnumerable<string> Find(OwnershipSlice slice, IReadOnlyList<TestRun> runs, int party)
    {
        var (graph, about) = (slice.Graph, slice.Parties[party]);
        var held = graph.Held[party];
        if (held is > Share.Whole and not OwnershipGraph.Unbounded)
        {
            yield return "Its owners together hold more than the whole: the sources contradict one another. Correct the stakes, or give them dates.";
        }

        foreach (var holding in graph.HoldingsIn(party).ToArray())
        {
            if (graph.IsDisputed(holding))
            {
                yield return $"Registers disagree about what {slice.Parties[graph.OwnerOf(holding)].Id} holds of it: the greater share is counted. Ask for the share register.";
            }
        }

        foreach (var run in runs)
        {
            var caught = run.Closure.IsCaught(party, false);
            if (caught && run.Test.Presumes(about.Country))
            {
                yield return "Its country is not stated: it is presumed to be one that the test reaches. State the country.";
            }

            if (caught && !run.Test.CanCatch(about.Country))
            {
                yield return $"It is not caught by {run.Test}, which does not reach companies of {about.Country}. What it holds still counts as held through it.";
            }

            if (caught && held < Share.Whole && run.Test.Owners == OwnersCounted.Together && !run.Closure.IsCaught(party, true))
            {
                yield return $"{Share.FromParts(Share.Whole - held)} of it is not accounted for. Ask who holds it.";
            }

            foreach (var controller in Controllers(slice, run, party))
            {
                yield return $"{controller} has control of it without a share on file. The tests count ownership alone; control is a red flag to be looked into.";
            }
        }

        if (about.Listings.Any(listing => listing.IsAddress))
        {
            yield return "The list names an address, not the party: dealings at that address are meant, and nothing that the party holds.";
        }
    }
}
