using NodaTime;

namespace Tidewaiter.Duties;

public sealed partial class TariffSchedule
{
    private static readonly FactName OtherLine = new("other_line");

    /// <summary>The line a question is about. A rate that stands on the duty of another line has it, once the question says which that is.</summary>
    /// <param name="question">The question.</param>
    /// <param name="at">The instant whose law applies.</param>
    /// <param name="knownAt">What had been made public by then.</param>
    /// <param name="carryBack">Whether before the first observation of the line its earliest one is taken.</param>
    internal ScheduleLine? FindFor(DutyQuestion question, Instant at, Instant knownAt, bool carryBack)
    {
        var line = Find(question.Hts, at, knownAt) ?? (carryBack ? FindEarliest(question.Hts, at, knownAt) : null);
        return line is not null && Borrows(line) && OtherOf(question, at, knownAt) is { } other ? Lend(line, other) : line;
    }

    /// <summary>The line as it was first observed after an instant; <c>null</c> when it never was.</summary>
    public ScheduleLine? FindEarliest(HtsCode code, Instant at, Instant knownAt)
    {
        var first = Instant.MaxValue;
        for (var length = code.Length; length >= LegalLength; length--)
        {
            foreach (var (log, row) in Rows(code.Prefix(length)))
            {
                var says = log.TermsOf(row);
                var isRate = says.Adds && says.Source.Known <= knownAt && !log.Text(General, row).IsEmpty;
                first = isRate && says.From > at ? Instant.Min(first, says.From) : first;
            }
        }

        return first == Instant.MaxValue || Find(code, first, knownAt) is not { } line ? null : line with { IsCarriedBack = true };
    }

    private static bool Borrows(ScheduleLine line) =>
        line.General.Borrows || line.Column2.Borrows || line.Special.Groups.Any(group => group.Rate.Borrows);

    private ScheduleLine? OtherOf(DutyQuestion question, Instant at, Instant knownAt) =>
        question.Facts.TryGetValue(OtherLine, out var named) && HtsCode.TryParse(named.Word.ToString(), out var code) && code.Length >= LegalLength
            ? Find(code, at, knownAt)
            : null;

    // Column for column; a program that the other line's special column does not name has the general rate there.
    private static ScheduleLine Lend(ScheduleLine line, ScheduleLine other) => line with
    {
        General = line.General.With(other.General),
        Column2 = line.Column2.With(other.Column2),
        Special = new SpecialRates(
        [
            .. line.Special.Groups.SelectMany(group => group.Rate.Borrows
                ? group.Symbols.Select(symbol => new SpecialGroup(group.Rate.With(other.Special.Rates.GetValueOrDefault(symbol, other.General)), [symbol]))
                : [group]),
        ]),
    };
}
