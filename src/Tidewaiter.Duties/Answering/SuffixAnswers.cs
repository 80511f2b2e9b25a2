using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Answers a number without a statistical suffix, or with one that is not on file: by every number it could be.</summary>
/// <remarks>Lists name statistical numbers. Where all are treated alike the suffix does not matter; where not, it is a question like any other.</remarks>
internal sealed class SuffixAnswers(DutyDesk desk, DutyQuestion question, DutyEngine engine, ImmutableArray<HtsCode> suffixes)
{
    private static readonly FactName Number = new("hts");

    // Lines that no list tells apart are answered once. What is assumed may tell lines apart that no list of the book does.
    public DutyFinding Answer()
    {
        var groups = suffixes
            .GroupBy(one => engine.View.IsOfTheBookAlone ? desk.Cache.Classes.Of(one) : -1 - suffixes.IndexOf(one))
            .Select(group => (Numbers: group.ToList(), Finding: new DutyAnswerer(desk, question with { Hts = group.First() }, engine).Answer()))
            .ToList();
        var first = groups[0].Finding;
        var shared = first.Layers.Where(layer => groups.TrueForAll(group => group.Finding.Layers.Any(other => IsSame(layer, other)))).ToList();
        var isOne = groups.TrueForAll(group =>
            group.Finding.Total == first.Total && Settled(group.Finding.Status) == Settled(first.Status) && group.Finding.Layers.All(layer => IsIdle(layer) || shared.Exists(one => IsSame(one, layer))));
        var numbers = shared.Select(layer => layer.Heading).ToHashSet();
        var excludes = Gaps(GapKind.Charge).RemoveAll(gap => gap.ClosedBy is not null && !first.Excludes.Contains(gap));
        var finding = first with
        {
            Question = question,
            Status = first.Status == DutyStatus.Answered && excludes.Any(gap => gap.IsParticular) ? DutyStatus.AnsweredExcept : first.Status,
            Excludes = excludes,
            NotChecked = Gaps(GapKind.Bar),
            ClaimsAvailable = [.. first.ClaimsAvailable.Where(claim => groups.TrueForAll(group => group.Finding.ClaimsAvailable.Contains(claim)))],
            Flags = [.. groups.SelectMany(group => group.Finding.Flags).Append(Flag).Distinct()],
            Layers = [.. shared.Select(layer => layer.IsBase ? layer with { Heading = new Words(question.Hts.ToString()) } : layer)],
            Filing = isOne ? [.. first.Filing.Select(line => line with { Numbers = [.. line.Numbers.Where(number => numbers.Contains(number.Number)).Select(Legal)] })] : [],
        };
        return isOne ? finding : Open(finding, [.. groups.Select(group => group.Finding)], Asked(groups));
    }

    private Words Flag => new(question.Hts == question.Hts.Legal ? "statistical_suffix_missing" : "statistical_suffix_not_on_file");

    private DutyFinding Open(DutyFinding finding, ImmutableArray<DutyFinding> all, Words asked)
    {
        var bounds = all.Select(one => one.Range ?? (one.Total is { } total ? new RateRange(total, total) : (RateRange?)null)).ToList();
        var range = bounds.Contains(null) ? (RateRange?)null : new RateRange(bounds.Min(one => one!.Value.Min), bounds.Max(one => one!.Value.Max));
        var worst = all.Select(one => one.Status).Where(status => status is not (DutyStatus.Answered or DutyStatus.AnsweredExcept)).Append(DutyStatus.Range).Max();
        return finding with
        {
            Status = worst,
            Total = null,
            Duty = null,
            Totals = null,
            Range = range,
            ClaimsAvailable = [],
            Branches = [],
            Questions =
            [
                new FactQuestion(Number, asked, range is { } known ? Rate.FromParts(known.Max.Parts - known.Min.Parts) : null),
                .. all.SelectMany(one => one.Questions).OrderByDescending(one => one.Effect).DistinctBy(one => one.Fact),
            ],
            Presumed = [.. all.SelectMany(one => one.Presumed).DistinctBy(one => one.Fact)],
        };
    }

    private Words Asked(List<(List<HtsCode> Numbers, DutyFinding Finding)> groups)
    {
        var ways = groups
            .GroupBy(group => group.Finding.Total?.ToString() ?? "not told yet")
            .Select(same => $"{string.Join(", ", same.SelectMany(group => group.Numbers).Order().Select(number => number.ToString()))} ({same.Key})");
        return new Words($"Which statistical number of {question.Hts.Legal} is it? {string.Join("; ", ways)}.");
    }

    // No entry can carry a suffix that is not there: what is known of the number is its legal line.
    private FilingNumber Legal(FilingNumber number) =>
        HtsCode.TryParse(number.Number.ToString(), out var code) && code.Legal == question.Hts.Legal ? number with { Number = new Words(code.Legal.ToString()) } : number;

    private ImmutableArray<Gap> Gaps(GapKind kind)
    {
        var at = RateInstant.Of(engine.View, question, desk.Authority).At;
        return [.. suffixes.SelectMany(one => Perimeter.Of(engine.View, kind, one, question.Origin, at)).Distinct()];
    }

    // What lies outside the answer differs from number to number, and is named for all of them.
    private static DutyStatus Settled(DutyStatus status) => status == DutyStatus.AnsweredExcept ? DutyStatus.Answered : status;

    private static bool IsIdle(DutyLayer layer) => !layer.IsBase && layer.AdValorem == Rate.Zero;

    private static bool IsSame(DutyLayer one, DutyLayer other) =>
        (one.IsBase ? other.IsBase : one.Heading == other.Heading) && one.Rate == other.Rate && one.AdValorem == other.AdValorem && one.Share == other.Share;
}
