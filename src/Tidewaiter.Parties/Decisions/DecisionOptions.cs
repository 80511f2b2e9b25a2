using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Parties;

/// <summary>How decisions are to be made in a house.</summary>
/// <remarks>Nothing here is law: each house sets its own. Without thresholds every decision needs four eyes.</remarks>
public sealed record DecisionOptions
{
    /// <summary>From this score on, two users have to decide alike.</summary>
    public Rate FourEyesFrom { get; init; } = Rate.Zero;

    /// <summary>The lists whose matches two users have to decide alike, whatever the score.</summary>
    public ImmutableHashSet<ListId> FourEyesLists { get; init; } = [];

    /// <summary>How long a decision stands, where the user does not say; for ever when <c>null</c>.</summary>
    public Duration? StandsFor { get; init; }

    /// <summary>Whether a decision needs two users. Passing on and asking for data never do.</summary>
    internal bool NeedsFourEyes(Match match, DecisionState state) =>
        state is DecisionState.NotTheSame or DecisionState.TrueMatch && (match.Score >= FourEyesFrom || FourEyesLists.Contains(match.Key.List));
}
