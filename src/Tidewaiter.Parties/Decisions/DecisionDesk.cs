using NodaTime;

namespace Tidewaiter.Parties;

/// <summary>Takes decisions about matches, and says how each stands. What stands follows from the log, the two records and the clock alone.</summary>
public sealed class DecisionDesk
{
    private readonly IDecisionStore _store;
    private readonly DecisionOptions _options;
    private readonly IClock _clock;

    /// <summary>A desk over a store.</summary>
    public DecisionDesk(IDecisionStore store, DecisionOptions options, IClock clock) => (_store, _options, _clock) = (store, options, clock);

    /// <summary>Takes a decision.</summary>
    /// <param name="match">The match, with both records as the user saw them.</param>
    /// <param name="state">The decision.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="reason">Why.</param>
    /// <param name="evidence">The hash of what the user looked at.</param>
    /// <param name="expires">From when it shall no longer stand; as the house has it when <c>null</c>.</param>
    /// <returns>How the match stands then: still open, where a second user has to decide it.</returns>
    /// <exception cref="ProblemException">Nobody is named, no reason is given, the same user decides twice where two have to, or the clock runs behind the log (TW4105).</exception>
    public Standing Decide(Match match, DecisionState state, UserName by, Words reason, ContentHash evidence, Instant? expires = null)
    {
        var now = _clock.GetCurrentInstant();
        var until = expires ?? (_options.StandsFor is { } stands ? now + stands : null);
        var problem =
            state == DecisionState.Open ? DecisionDiagnostics.Open
            : by.IsEmpty ? DecisionDiagnostics.NoUser
            : string.IsNullOrWhiteSpace(reason.ToString()) ? DecisionDiagnostics.NoReason
            : until <= now ? DecisionDiagnostics.Expired
            : _store.Last?.Decision.At > now ? DecisionDiagnostics.ClockBehind
            : null;
        if (problem is not null)
        {
            throw new ProblemException(DecisionDiagnostics.No(match.Key, problem));
        }

        var before = StandingOf(match);
        if (before is { Because: OpenReason.AwaitsSecond, Last.Decision: var first } && first.By == by && first.State == state)
        {
            throw new ProblemException(DecisionDiagnostics.SameEyes(match.Key, by));
        }

        _store.Append(new Decision(match, state, by, now, reason, evidence, until));
        return StandingOf(match);
    }

    /// <summary>How a match stands now.</summary>
    public Standing StandingOf(Match match)
    {
        var entries = _store.Of(match.Key);
        if (entries.Count == 0)
        {
            return new Standing(match.Key, DecisionState.Open, OpenReason.New, null);
        }

        var last = entries[^1];
        var then = last.Decision.Match;
        if (then.Party.Hash != match.Party.Hash || then.Listed.Hash != match.Listed.Hash)
        {
            var reason = then.Party.Hash != match.Party.Hash ? OpenReason.PartyChanged : OpenReason.ListedChanged;
            return new Standing(match.Key, DecisionState.Open, reason, last) { Changes = [.. match.Party.Since(then.Party), .. match.Listed.Since(then.Listed)] };
        }

        if (last.Decision.Expires is { } expires && expires <= _clock.GetCurrentInstant())
        {
            return new Standing(match.Key, DecisionState.Open, OpenReason.Expired, last);
        }

        return _options.NeedsFourEyes(then, last.Decision.State) && !IsSeconded(entries)
            ? new Standing(match.Key, DecisionState.Open, OpenReason.AwaitsSecond, last)
            : new Standing(match.Key, last.Decision.State, OpenReason.Decided, last);
    }

    /// <summary>Of many matches, those that somebody has to look at: new, changed, expired, or awaiting a second user. What stands is passed over.</summary>
    public IEnumerable<Standing> Review(IEnumerable<Match> matches) => matches.Select(StandingOf).Where(standing => standing.State == DecisionState.Open);

    // Somebody else decided the same about the same two records, while that still stood.
    private static bool IsSeconded(IReadOnlyList<DecisionEntry> entries)
    {
        var last = entries[^1].Decision;
        for (var i = entries.Count - 2; i >= 0; i--)
        {
            var earlier = entries[i].Decision;
            if (earlier.State != last.State || earlier.Match.Party.Hash != last.Match.Party.Hash || earlier.Match.Listed.Hash != last.Match.Listed.Hash
                || earlier.Expires <= last.At)
            {
                return false;
            }

            if (earlier.By != last.By)
            {
                return true;
            }
        }

        return false;
    }
}
