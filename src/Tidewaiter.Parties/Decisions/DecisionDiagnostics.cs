namespace Tidewaiter.Parties;

/// <summary>What can be wrong with a decision or the log that keeps it, in the words shown.</summary>
internal static class DecisionDiagnostics
{
    public const string NoUser = "A decision needs a named user. Say who decides.";
    public const string NoReason = "A decision needs a reason. Say in your own words why.";
    public const string Open = "Open is what a match is before anybody decides. Decide not_the_same, true_match, escalated or needs_data.";
    public const string Expired = "This decision would expire before it is made. Give it a later day, or none.";
    public const string ClockBehind = "The clock stands before the last entry of the log, so the order of decisions would be lost. Set the clock right.";

    /// <summary>A log that was altered.</summary>
    public static DiagnosticCode Log { get; } = new(4104);

    /// <summary>A decision that is not taken.</summary>
    public static DiagnosticCode Refused { get; } = new(4105);

    public static Problem Altered(Words name, int line) => new(
        new Words($"{name}:{line}"),
        Log,
        new Words("This line is not as it was written, or a line before it was left out or put in. The log is not opened; restore it from a copy, and find out who changed it."));

    public static Problem OtherEnd(Words name, long said, long found) => new(
        name, Log, new Words($"This export says that it holds {said} decisions up to a certain hash, and {found} were found or the last has another hash. Export the month again."));

    public static Problem OtherHead(Words name) => new(
        name, Log, new Words("The last entry has another hash than the one you kept: entries were cut off, or this is another log. Restore it from a copy."));

    public static Problem No(MatchKey key, string message) => new(new Words(key.ToString()), Refused, new Words(message));

    public static Problem SameEyes(MatchKey key, UserName user) => No(
        key, $"{user} has decided this already, and it needs a second pair of eyes. Another user has to decide the same, or otherwise.");
}
