using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>How records of law are printed for people.</summary>
internal static class LawPrint
{
    /// <summary>An instant as its authority dates it; empty at either end of time.</summary>
    public static string Date(Authority authority, Instant at) => at == Instant.MinValue || at == Instant.MaxValue ? "" : authority.DateOf(at).ToString();

    public static string Span(Authority authority, Instant from, Instant to) => (from == Instant.MinValue, to == Instant.MaxValue) switch
    {
        (true, true) => "always",
        (true, false) => $"until {Date(authority, to)}",
        (false, true) => $"from {Date(authority, from)}",
        _ => $"{Date(authority, from)} to {Date(authority, to)}",
    };

    public static string State(ProvisionState? state) => state is null ? "not there" : Words(state.Lifecycle) + Terms(state);

    public static string Terms(IEnumerable<Term> terms) => string.Join("; ", terms.Select(Term));

    public static string Words(Lifecycle lifecycle) => lifecycle switch
    {
        Lifecycle.InForce => "in force",
        Lifecycle.Suspended => "suspended",
        Lifecycle.NotEnforced => "in force, not enforced",
        Lifecycle.Ended => "ended",
        _ => "says nothing",
    };

    public static string Words(InstrumentType type) => type == InstrumentType.ScheduleRevision ? "schedule revision" : $"{type}".ToLowerInvariant();

    public static string Words(StatementKind kind) => $"{kind}".ToLowerInvariant();

    public static string Words(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "the text or its metadata was seen",
        Certainty.Secondary => "from a secondary source",
        _ => "from recall: look it up",
    };

    // What charges carries its own verb, "add 25 %"; the rest is named by its slot.
    private static string Term(Term term) => term.IsSubstance ? term.ToString() : $"{term.Slot} {term}";

    private static string Terms(ProvisionState state)
    {
        var shown = state.Visible.Select(painted => painted.Term).Where(term => term is not (EndsTerm or SuspendedTerm or EnforcedTerm)).ToList();
        return state.Lifecycle is Lifecycle.None or Lifecycle.Ended || shown.Count == 0 ? "" : $": {Terms(shown)}";
    }
}
