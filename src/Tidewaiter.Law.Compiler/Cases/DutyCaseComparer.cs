using System.Globalization;
using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>Compares a duty finding with what a worked case expects: the first difference, in words.</summary>
internal static class DutyCaseComparer
{
    public static CaseOutcome CompareProblems(CaseExpectations expect, IReadOnlyList<Problem> problems)
    {
        if (expect.Problem is not { } code)
        {
            return Differs("an answer", string.Join(' ', problems));
        }

        return problems.Any(problem => problem.Code == code) ? CaseOutcome.Held : Differs(code, string.Join(' ', problems));
    }

    public static CaseOutcome Compare(CaseExpectations expect, DutyFinding finding, Authority authority) =>
        Differences(expect, finding, authority).FirstOrDefault() ?? CaseOutcome.Held;

    private static IEnumerable<CaseOutcome> Differences(CaseExpectations expect, DutyFinding finding, Authority authority)
    {
        if (expect.Problem is { } code)
        {
            yield return Differs(code, "an answer");
        }

        if (expect.State is not null)
        {
            yield return Differs("a state", "a duty; ask about 'provision' for a state");
        }

        if ((expect.Total is { } total && total != finding.Total) || (expect.NoTotal && finding.Total is not null))
        {
            yield return Differs($"a total of {(expect.NoTotal ? "none" : expect.Total)}", $"{Total(finding.Total)} ({Layers(finding)})");
        }

        if (expect.Duty is { } duty && duty != finding.Duty)
        {
            yield return Differs($"a duty of {duty}", finding.Duty?.ToString() ?? "none");
        }

        var status = LawReader.Spell(finding.Status.ToString()).Replace('-', '_');
        if (expect.Status is { } expected && expected.ToString() != status)
        {
            yield return Differs($"status {expected}", status);
        }

        foreach (var difference in expect.Layers.Select(pair => Layer(pair, finding))
            .Concat(expect.Absent.Select(heading => Absent(heading, finding)))
            .Concat(expect.Standing.Select(pair => Standing(pair, finding)))
            .Concat(expect.Basis.Select(pair => Basis(pair, finding)))
            .Concat(expect.Filed.Select(pair => Filed(pair, finding)))
            .Concat(expect.Branches.Select(pair => Branch(pair, finding)))
            .OfType<CaseOutcome>())
        {
            yield return difference;
        }

        foreach (var difference in EntryCaseComparer.OfAny(
            expect, finding.Fees, finding.RateInstant, finding.RateRule, [.. finding.Filing], finding.Questions, authority))
        {
            yield return difference;
        }

        if (!expect.Order.IsEmpty && !IsOrder(expect.Order, finding))
        {
            yield return Differs($"the order {string.Join(", ", expect.Order)}", string.Join(", ", finding.Layers.Select(layer => layer.Heading)));
        }

        if (!expect.Branches.IsEmpty && expect.Branches.Length != finding.Branches.Length)
        {
            yield return Differs($"{expect.Branches.Length} branches", string.Join(", ", finding.Branches.Select(branch => branch.Name)));
        }

        foreach (var flag in expect.Flags.Where(flag => !finding.Flags.Contains(flag)))
        {
            yield return Differs($"the flag {flag}", finding.Flags.IsEmpty ? "no flag" : string.Join(", ", finding.Flags));
        }

        if (expect.Range is { } range && (finding.Range is not { } came || came.Min != range.Low || came.Max != range.High))
        {
            yield return Differs($"a range of {range.Low} to {range.High}", finding.Range is { } other ? $"{other.Min} to {other.Max}" : "none");
        }
    }

    // A number may be filed once per value part; one of its layers must be as expected.
    private static CaseOutcome? Layer(KeyValuePair<Words, Words> expected, DutyFinding finding)
    {
        var there = Of(finding, expected.Key).ToList();
        return there.Exists(layer => SaysRate(layer, expected.Value.ToString()))
            ? null
            : Differs($"{expected.Key} at {expected.Value}", there.Count == 0 ? $"no such layer ({Layers(finding)})" : string.Join(", ", there.Select(Rate)));
    }

    private static CaseOutcome? Absent(Words heading, DutyFinding finding) =>
        Of(finding, heading).Any() ? Differs($"no {heading}", string.Join(", ", Of(finding, heading).Select(layer => $"{layer.Heading} at {Rate(layer)}"))) : null;

    private static CaseOutcome? Standing(KeyValuePair<Words, Words> expected, DutyFinding finding)
    {
        var there = Of(finding, expected.Key).Select(layer => layer.Standing?.ToString() ?? "standing").ToList();
        return there.Contains(expected.Value.ToString()) || (expected.Value.ToString() == "none" && there.Contains("standing"))
            ? null
            : Differs($"{expected.Key} {expected.Value}", there.Count == 0 ? "no such layer" : string.Join(", ", there));
    }

    private static CaseOutcome? Basis(KeyValuePair<Words, Money> expected, DutyFinding finding)
    {
        var there = Of(finding, expected.Key).Select(layer => layer.Basis).ToList();
        return there.Contains(expected.Value)
            ? null
            : Differs($"{expected.Key} on {expected.Value}", there.Count == 0 ? "no such layer" : string.Join(", ", there.Select(basis => basis?.ToString() ?? "no value")));
    }

    private static CaseOutcome? Filed(KeyValuePair<Words, Money> expected, DutyFinding finding)
    {
        var there = finding.Filing.SelectMany(line => line.Numbers).Where(number => IsSame(number.Number.ToString(), expected.Key.ToString())).Select(number => number.Duty ?? Money.Zero).ToList();
        return there.Count > 0 && there.Aggregate((sum, duty) => sum + duty) == expected.Value
            ? null
            : Differs($"{expected.Key} filed with {expected.Value}", there.Count == 0 ? "no such number" : string.Join(", ", there));
    }

    private static CaseOutcome? Branch(KeyValuePair<Words, Rate> expected, DutyFinding finding)
    {
        var there = finding.Branches.Where(branch => branch.Name == expected.Key).ToList();
        return there.Exists(branch => branch.Total == expected.Value)
            ? null
            : Differs(
                $"the branch {expected.Key} at {expected.Value}",
                there.Count > 0 ? Total(there[0].Total) : finding.Branches.IsEmpty ? "no branch" : string.Join(", ", finding.Branches.Select(branch => branch.Name)));
    }

    private static bool IsOrder(IReadOnlyList<Words> expected, DutyFinding finding) =>
        expected.Count == finding.Layers.Length && expected.Zip(finding.Layers).All(pair => IsSame(pair.Second.Heading.ToString(), pair.First.ToString()));

    private static IEnumerable<DutyLayer> Of(DutyFinding finding, Words heading) => finding.Layers.Where(layer => IsSame(layer.Heading.ToString(), heading.ToString()));

    private static bool IsSame(string came, string expected) =>
        came == expected || (HtsCode.TryParse(came, out var left) && HtsCode.TryParse(expected, out var right) && left == right);

    // "10 %" and "10%" are one rate; "0 %" and "Free" too.
    private static bool SaysRate(DutyLayer layer, string expected) =>
        layer.Rate.ToString().Equals(expected, StringComparison.OrdinalIgnoreCase)
        || (Tidewaiter.Rate.TryParse(expected, out var rate)
            && (layer.AdValorem == rate || (Tidewaiter.Rate.TryParse(layer.Rate.ToString(), out var printed) && printed == rate)))
        || (expected.Equals("free", StringComparison.OrdinalIgnoreCase) && layer.AdValorem == Tidewaiter.Rate.Zero);

    private static string Layers(DutyFinding finding) =>
        finding.Layers.IsEmpty ? "no layers" : string.Join(" + ", finding.Layers.Select(layer => $"{layer.Heading} {Rate(layer)}"));

    private static string Rate(DutyLayer layer) => layer.Rate.ToString();

    private static string Total(Rate? total) => total?.ToString() ?? "none";

    internal static CaseOutcome Differs(object expected, object came) =>
        CaseOutcome.Differs(
            new Words(string.Create(CultureInfo.InvariantCulture, $"{expected}")), new Words(string.Create(CultureInfo.InvariantCulture, $"{came}")));
}
