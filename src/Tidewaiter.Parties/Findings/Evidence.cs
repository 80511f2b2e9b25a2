namespace Tidewaiter.Parties;

/// <summary>What one feature adds to the log-odds of a match. All evidence together is the score.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Adds">What it adds.</param>
public sealed record Evidence(Feature Feature, Likelihood Adds);
