using Tidewaiter.Parties;

namespace Tidewaiter.Cli;

/// <summary>How a match stands, in a line, and below it what changed.</summary>
internal static class StandingPrint
{
    public static string Of(Standing standing)
    {
        var last = standing.Last is { } entry ? $", decided {Spell(entry.Decision.State)} by {entry.Decision.By} on {entry.Decision.At.InUtc().Date:uuuu-MM-dd} (entry {entry.Number})" : "";
        var because = standing.Because switch
        {
            OpenReason.Decided => "",
            OpenReason.New => ": nobody has decided it",
            OpenReason.AwaitsSecond => ": a second user has to decide it",
            OpenReason.PartyChanged => ": the party record has changed",
            OpenReason.ListedChanged => ": the listed record has changed",
            _ => ": the decision has expired",
        };
        return string.Join('\n', standing.Changes.Select(change => $"  {change}").Prepend($"{standing.Key}: {Spell(standing.State)}{because}{last}"));
    }

    public static string Spell(DecisionState state) => state switch
    {
        DecisionState.NotTheSame => "not the same",
        DecisionState.TrueMatch => "true match",
        DecisionState.NeedsData => "needs data",
        _ => state.ToString().ToLowerInvariant(),
    };
}
