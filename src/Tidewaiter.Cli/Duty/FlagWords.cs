using Tidewaiter.Duties;

namespace Tidewaiter.Cli;

/// <summary>What the flags of an answer mean to a person.</summary>
internal static class FlagWords
{
    private const string NotRead = "not_read:";

    /// <summary>A sentence; <c>null</c> where another part of the page says it already.</summary>
    public static string? Of(string flag, DutyFinding finding) => flag switch
    {
        "assumed" or "quantity_missing" or "fact_missing" or "claim_without_effect" or "evidence" or OpenItems.Touched or OpenItems.AfterHorizon => null,
        "base_rate_stated" => "The tariff line's own rate is the one you stated, not the schedule's.",
        "line_not_on_file" => $"The schedule on file does not have {finding.Question.Hts} on that date.",
        "carried_back" => "The schedule on file begins later. The line's own rate is its earliest observed one, carried back: what it was on that date is not on file.",
        "statistical_suffix_not_on_file" => $"{finding.Question.Hts} is not on file to its last digits, and no entry can carry it: look the suffix up. Answered as {finding.Question.Hts.Legal}.",
        "statistical_suffix_missing" => $"An entry needs the statistical suffix of {finding.Question.Hts} as well.",
        "rests_on_recall" => "A record here is known from recall only. Look it up before you rely on it.",
        "legal_uncertainty" => "A duty that was held unlawful is why another one was not owed here. Whether that one is owed now nobody has said: no net figure is given.",
        "known_at_beyond_horizon" => $"Nothing made public after {finding.Horizon} is on file: this is the answer as known then, not as known on {finding.KnownAt}.",
        "practice" => "The agency collected otherwise than the text says; the branch shows the text.",
        "law_review_due" => $"The law on file ends on {finding.Horizon}, and a rule for this line changes after that. Look for what came since.",
        "parts_exceed_value" => "The parts stated come to more than the value. Correct the shares or the value.",
        "parts_may_overlap" => "Two splits of the value are stated, and how they overlap is not. State one split.",
        "fees_of_this_line_alone" => "The fees are those of an entry that is this line alone; 'entry' works them out once over many lines.",
        "rate_instant_from_entry_date" => "The event that fixes the rates was not dated; the date of entry stands in.",
        _ when flag.StartsWith(NotRead, StringComparison.Ordinal) => $"{flag[NotRead.Length..]} was given and no rule on file reads it yet.",
        _ => $"{flag.Replace('_', ' ')}.",
    };
}
