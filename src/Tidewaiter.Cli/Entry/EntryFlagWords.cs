using Tidewaiter.Duties;

namespace Tidewaiter.Cli;

/// <summary>What the flags of an entry mean to a person; those of its lines are worded as on a line.</summary>
internal static class EntryFlagWords
{
    /// <summary>A sentence; <c>null</c> where another part of the page says it already.</summary>
    public static string? Of(string flag, EntryFinding finding) => flag switch
    {
        "in_lieu_of_duty" => "Nothing is entered on a summary: the rates of the lines are what would be owed otherwise.",
        "fees_undecided" => "A fee is not in the total: answer the questions above.",
        "rate_instants_differ" => "The lines are priced by the law of different instants.",
        "rate_not_of_entry_date" => $"The rates are not those of {finding.Question.EntryDate}, the date of entry: another event fixes them, see the rate instant.",
        "rate_instant_from_entry_date" => "The event that fixes the rates was not dated; the date of entry stands in.",
        "line_split" => "A line needs more numbers than one may carry. It goes on on another line, which repeats its number without value.",
        _ => FlagWords.Of(flag, finding.Lines.FirstOrDefault(line => line.Flags.Contains(new Words(flag))) ?? finding.Lines[0]),
    };
}
