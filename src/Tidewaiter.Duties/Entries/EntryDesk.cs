using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Answers entries: the lines through the duty desk, and what only the entry as a whole can say.</summary>
/// <threadsafety>Safe for any number of askers.</threadsafety>
/// <param name="lines">The desk that answers the lines.</param>
public sealed class EntryDesk(DutyDesk lines)
{
    // From the most certain to the least.
    private static readonly ImmutableArray<DutyStatus> Standing =
    [
        DutyStatus.Answered, DutyStatus.AnsweredExcept, DutyStatus.Range, DutyStatus.Undetermined, DutyStatus.NotModelled,
        DutyStatus.NotOnFile, DutyStatus.Conflict, DutyStatus.Refused,
    ];

    /// <summary>Answers an entry. Never throws for what a question says: what cannot be answered is a finding.</summary>
    /// <exception cref="ArgumentException">The entry has no line.</exception>
    public EntryFinding Answer(EntryQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.Lines.IsEmpty)
        {
            throw new ArgumentException("An entry has at least one line.", nameof(question));
        }

        var answers = question.Lines.Select(line => WithoutFees(lines.Answer(line))).ToImmutableArray();
        var status = answers.Select(answer => answer.Status).MaxBy(one => Standing.IndexOf(one));
        if (status == DutyStatus.Refused)
        {
            return new EntryFinding(question, status, answers) { Problems = [.. answers.SelectMany(answer => answer.Problems).Distinct()] };
        }

        try
        {
            return Whole(question, status, answers);
        }
        catch (OverflowException)
        {
            // Each line is within the range of money, and many of them together need not be.
            return new EntryFinding(question, DutyStatus.Refused, answers) { Problems = [EntryDiagnostics.TooMuchProblem] };
        }
    }

    // Fees are the entry's, once: a line of it carries none.
    private static DutyFinding WithoutFees(DutyFinding answer) => answer with { Fees = [], Flags = answer.Flags.Remove(new Words(DutyAnswerer.FeesOfThisLineAlone)) };

    private EntryFinding Whole(EntryQuestion question, DutyStatus status, ImmutableArray<DutyFinding> answers)
    {
        var view = lines.ViewOf(question.Lines[0]);
        var value = question.Lines.Aggregate(Money.Zero, (sum, line) => sum + (line.Value ?? Money.Zero).ToWholeDollars());
        var declared = question.Lines.Aggregate(Money.Zero, (sum, line) => sum + (line.Value ?? Money.Zero));
        var sheets = question.Lines.Select(line => new EntrySheet(line, lines.Authority, declared)).ToImmutableArray();
        var inLieu = InLieuSheet.Of(view, sheets, lines.Facts);
        var isOrdinary = inLieu is { Result: null, IsPending: false };
        var fees = isOrdinary ? FeeSheet.Of(view, sheets) : FeeSheet.Empty;
        var duty = inLieu.Result is { } place ? place.Amount : isOrdinary ? Sum(answers, answer => answer.Duty) : null;
        var decided = fees with { Decided = fees.Decided.Union(inLieu.Decided) };
        var isWhole = fees.Missing.IsEmpty;
        var filing = isOrdinary && duty is not null ? Filing(answers) : [];
        var instants = answers.Select(answer => (answer.RateInstant, answer.RateRule)).Distinct().ToList();
        var excludes = decided.Leaves(Union(answers.Select(answer => answer.Excludes)));
        return new EntryFinding(question, StatusOf(status, inLieu, isWhole), answers)
        {
            Flags = [.. Flags(question, answers, instants.Count, isWhole, filing, inLieu, fees)],
            Value = value,
            Duty = duty,
            Totals = isOrdinary && duty is not null ? Totals(answers) : null,
            Fees = fees.Fees,
            Total = isWhole && duty is { } owed ? fees.Fees.Aggregate(owed, (sum, fee) => sum + fee.Amount) : null,
            InLieu = inLieu.Result,
            Filing = filing,
            RateInstant = instants is [var only] ? only.RateInstant : null,
            RateRule = instants is [var one] ? one.RateRule : null,
            Questions = [.. fees.Missing.Concat(inLieu.Missing).Select(FactQuestion.About).Concat(answers.SelectMany(answer => answer.Questions)).DistinctBy(one => one.Fact)],
            Excludes = excludes,
            NotChecked = Union(answers.Select(answer => answer.NotChecked)),
        };
    }

    // What takes the place of duty is owed whatever the lines would have come to.
    private static DutyStatus StatusOf(DutyStatus lines, InLieuSheet inLieu, bool isWhole) =>
        inLieu.IsPending ? DutyStatus.Undetermined
        : inLieu.Result is not null ? DutyStatus.Answered
        : !isWhole && lines == DutyStatus.Answered ? DutyStatus.AnsweredExcept
        : lines;

    private static DutyTotals Totals(ImmutableArray<DutyFinding> answers) => new(null, null, null)
    {
        AsFiledDuty = Sum(answers, answer => answer.Totals?.AsFiledDuty),
        AsKnownDuty = Sum(answers, answer => answer.Totals?.AsKnownDuty),
        StandingDuty = Sum(answers, answer => answer.Totals?.StandingDuty),
    };

    private static Money? Sum(ImmutableArray<DutyFinding> answers, Func<DutyFinding, Money?> amountOf) =>
        answers.Aggregate((Money?)Money.Zero, (sum, answer) => sum is { } so && amountOf(answer) is { } more ? so + more : null);

    private static ImmutableArray<EntryLine> Filing(ImmutableArray<DutyFinding> answers)
    {
        var filing = ImmutableArray.CreateBuilder<EntryLine>();
        foreach (var (index, answer) in answers.Index())
        {
            var before = filing.Count;
            filing.AddRange(answer.Filing.Select(line =>
                new EntryLine(index + 1, line with { Line = before + line.Line, Continues = before + line.Continues })));
        }

        return filing.ToImmutable();
    }

    private static ImmutableArray<Gap> Union(IEnumerable<ImmutableArray<Gap>> gaps) => [.. gaps.SelectMany(some => some).DistinctBy(gap => gap.Id)];

    private IEnumerable<Words> Flags(
        EntryQuestion question, ImmutableArray<DutyFinding> answers, int instants, bool isWhole, ImmutableArray<EntryLine> filing, InLieuSheet inLieu, FeeSheet fees)
    {
        (string Flag, bool Holds)[] own =
        [
            ("fees_undecided", !isWhole),
            ("rate_instants_differ", instants > 1),
            ("rate_not_of_entry_date", answers.Any(answer => answer.RateInstant is { } at && lines.Authority.DateOf(at).Date != question.EntryDate.Date)),
            ("line_split", filing.Any(line => line.Filed.Continues is not null)),
            ("in_lieu_of_duty", inLieu.Result is not null),
            (DutyAnswerer.RestsOnRecall, fees.RestsOnRecall || inLieu.Result is { } place && place.Citations.Any(citation => citation.Source.Certainty == Certainty.Recall)),
        ];
        return own.Where(one => one.Holds).Select(one => new Words(one.Flag))
            .Concat(answers.SelectMany(answer => answer.Flags))
            .Distinct();
    }
}
