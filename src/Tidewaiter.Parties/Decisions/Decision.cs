using NodaTime;

namespace Tidewaiter.Parties;

/// <summary>What a user decided about a match, when, why, and on what evidence.</summary>
/// <param name="Match">The match as it was then.</param>
/// <param name="State">The decision.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, in the user's words.</param>
/// <param name="Evidence">The hash of what the user looked at.</param>
/// <param name="Expires">From when it no longer stands; <c>null</c> for never.</param>
public sealed record Decision(Match Match, DecisionState State, UserName By, Instant At, Words Reason, ContentHash Evidence, Instant? Expires);
