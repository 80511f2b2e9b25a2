using System.Globalization;
using Tidewaiter.Parties;
using Tidewaiter.Parties.Matching;

namespace Tidewaiter.Benchmarks.Screening;

/// <summary>
/// Fits <c>src/Tidewaiter.Parties/Names/Words/score.txt</c>: a logistic regression on what searches of the training set find, each feature held to the sign
/// that the search's bound relies on. Type, country, number and address are not in the training set; they keep their worth.
/// </summary>
internal static class Fit
{
    private const int Candidates = 6;
    private const int Rounds = 2;
    private const double Pull = 0.002;

    private static readonly Feature[] Kept = [Feature.Type, Feature.SameCountry, Feature.OtherCountry, Feature.Identifier, Feature.Address, Feature.Sound];
    private static readonly Feature[] Positive = [Feature.Agreement, Feature.Identical];

    public static void Write(string file)
    {
        var worth = Enum.GetValues<Feature>().ToDictionary(feature => feature, feature => ScoreModel.Default[feature]);
        var set = new TrainingSet(6000);
        var index = ScreeningIndex.Build(set.Parties);
        for (var round = 0; round < Rounds; round++)
        {
            var found = Find(set, index, new ScoreModel(worth));
            Learn(found, worth);
            Console.WriteLine($"round {round}: {found.Count} comparisons, {found.Count(one => one.Same)} of one party");
            Curve(found, new ScoreModel(worth));
        }

        using var writer = new StreamWriter(file) { NewLine = "\n" };
        writer.WriteLine("# What each feature is worth in log-odds. Fitted on the embedded lists alone by the benchmarks program: screening-fit FILE.");
        foreach (var (feature, value) in worth)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{feature}: {value:0.###}"));
        }
    }

    private static List<(Features Features, bool Same, double Weight)> Find(TrainingSet set, ScreeningIndex index, ScoreModel model)
    {
        var all = new List<(Features, bool, double)>[set.Asked.Count];
        var byId = set.Parties.ToLookup(party => party.Id);
        Parallel.For(0, all.Length, () => new Screener(index, model), (i, _, screener) =>
        {
            var (question, meant) = set.Asked[i];
            all[i] = [];
            foreach (var one in screener.Search(question, Candidates, -6))
            {
                var party = screener.PartyOf(one);
                var same = meant is { } id && party.Id == id;

                // One party is often on several lists, under the same name.
                if (!same && meant is { } expected && byId[expected].Any(other => Overlap(other, party)))
                {
                    continue;
                }

                all[i].Add((one.Features, same, meant is null || same ? 1 : 0.3));
            }

            return screener;
        }, _ => { });
        return [.. all.SelectMany(some => some)];
    }

    private static bool Overlap(ListedParty a, ListedParty b) =>
        a.Aliases.Append(a.Name).Select(name => name.ToString().ToUpperInvariant()).Intersect(b.Aliases.Append(b.Name).Select(name => name.ToString().ToUpperInvariant())).Any();

    private static void Learn(List<(Features Features, bool Same, double Weight)> found, Dictionary<Feature, float> worth)
    {
        var features = Enum.GetValues<Feature>().Except(Kept).ToArray();
        var total = found.Sum(one => one.Weight);
        var speed = features.ToDictionary(feature => feature, _ => 0.0);
        var start = features.ToDictionary(feature => feature, feature => (double)worth[feature]);
        for (var step = 0; step < 3000; step++)
        {
            var slope = features.ToDictionary(feature => feature, _ => 0.0);
            var model = new ScoreModel(worth);
            foreach (var (values, same, weight) in found)
            {
                var off = weight * ((same ? 1 : 0) - (1 / (1 + Math.Exp(-model.LogOdds(values)))));
                foreach (var feature in features)
                {
                    slope[feature] += off * values[feature];
                }
            }

            foreach (var feature in features)
            {
                speed[feature] = (0.9 * speed[feature]) + (slope[feature] / total) - (Pull * (worth[feature] - start[feature]) / features.Length);
                var next = worth[feature] + (2.0 * speed[feature]);
                worth[feature] = (float)(feature is Feature.Start ? next : Positive.Contains(feature) ? Math.Max(0, next) : Math.Min(0, next));
            }
        }
    }

    // Of the comparisons scored about so much, how many were of one party?
    private static void Curve(List<(Features Features, bool Same, double Weight)> found, ScoreModel model)
    {
        foreach (var bin in found.GroupBy(one => (int)(10 / (1 + Math.Exp(-model.LogOdds(one.Features))))).OrderBy(bin => bin.Key))
        {
            Console.WriteLine($"  scored {bin.Key / 10.0:F1} to {(bin.Key + 1) / 10.0:F1}: {bin.Where(one => one.Same).Sum(one => one.Weight) / bin.Sum(one => one.Weight):F3} of {bin.Count()}");
        }
    }
}
