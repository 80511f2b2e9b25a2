using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>A listed party that may be the one asked about.</summary>
/// <param name="Party">The listed party.</param>
/// <param name="Name">Which of its names matches best.</param>
/// <param name="Score">How likely they are one.</param>
/// <param name="Evidence">What the score is made of; its parts add up to it.</param>
/// <param name="Words">The words that agree.</param>
public sealed record PartyMatch(ListedParty Party, Words Name, Likelihood Score, ImmutableArray<Evidence> Evidence, ImmutableArray<WordAgreement> Words)
{
    /// <summary>Likely enough that has to decide.</summary>
    public bool IsAlert => Score.CompareTo(Likelihood.Alert) >= 0;
}
