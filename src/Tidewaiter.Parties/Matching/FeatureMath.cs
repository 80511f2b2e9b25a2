namespace Tidewaiter.Parties.Matching;

/// <summary>The features that follow from what agrees, is missing and is extra. Log-odds rise with what agrees and fall with the rest, so more of the first and less of the others bounds them.</summary>
internal static class FeatureMath
{
    public const float Tens = 0.1f;

    // Where agreement counts half.
    private const float HalfAgreement = 8;

    public static Features Of(float agreed, float agreement, float missing, float extra)
    {
        var features = default(Features);
        features[Feature.Start] = 1;
        features[Feature.Agreement] = Agreement(agreement);
        features[Feature.Missing] = Share(missing, agreed);
        features[Feature.Extra] = Share(extra, agreed);
        features[Feature.Contradiction] = Share(Math.Min(missing, extra), agreed);
        return features;
    }

    public static float Agreement(float agreement) => agreement / (agreement + HalfAgreement);

    public static float Share(float part, float rest) => part <= 0 ? 0 : part / (part + rest);
}
