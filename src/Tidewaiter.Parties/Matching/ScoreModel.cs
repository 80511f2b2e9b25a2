using System.Globalization;
using Tidewaiter.Parties.Names;

namespace Tidewaiter.Parties.Matching;

/// <summary>From features to log-odds: what each feature is worth, fitted and kept as data.</summary>
internal sealed class ScoreModel
{
    private readonly float[] _worth;

    public ScoreModel(IReadOnlyDictionary<Feature, float> worth) =>
        _worth = [.. Enum.GetValues<Feature>().Select(feature => worth.GetValueOrDefault(feature))];

    /// <summary>The model this program is built with.</summary>
    public static ScoreModel Default { get; } = new(WordData.Named("score.txt")
        .ToDictionary(line => Enum.Parse<Feature>(line.Name), line => float.Parse(line.Entries, CultureInfo.InvariantCulture)));

    public float this[Feature feature] => _worth[(int)feature];

    /// <summary>The highest log-odds a comparison can have in which no more agrees, and no less is lost, missing or extra. What sides add comes on top.</summary>
    public float Highest(float agreed, float agreement, float lost, float missing, float extra)
    {
        const float nothing = 0.01f;
        var sum = HighestOfAgreement(agreement, lost);
        return missing <= nothing && extra <= nothing
            ? sum
            : sum - this[Feature.Identical] + (this[Feature.Missing] * FeatureMath.Share(missing, agreed)) + (this[Feature.Extra] * FeatureMath.Share(extra, agreed))
                + (this[Feature.Contradiction] * FeatureMath.Share(Math.Min(missing, extra), agreed));
    }

    /// <summary>The same for a comparison in which nothing is missing or extra.</summary>
    public float HighestOfAgreement(float agreement, float lost) =>
        this[Feature.Start] + this[Feature.Identical] + (this[Feature.Agreement] * FeatureMath.Agreement(agreement)) + (this[Feature.Spelling] * lost);

    /// <summary>What speaks for or against a party beside its names.</summary>
    public float LogOdds(in Sides sides)
    {
        var features = default(Features);
        sides.AddTo(ref features);
        return LogOdds(features);
    }

    /// <summary>The log-odds of a comparison.</summary>
    public float LogOdds(in Features features)
    {
        var sum = 0f;
        for (var i = 0; i < _worth.Length; i++)
        {
            sum += _worth[i] * features[i];
        }

        return sum;
    }
}
