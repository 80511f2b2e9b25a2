using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>Compares what only an entry can say with what a worked case expects: the first difference, in words.</summary>
internal static class EntryCaseComparer
{
    public static CaseOutcome Compare(CaseExpectations expect, EntryFinding finding, Authority authority) =>
        Differences(expect, finding, authority).FirstOrDefault() ?? CaseOutcome.Held;

    /// <summary>What a line and an entry say in the same words: fees, instant, numbers on each line, questions.</summary>
    public static IEnumerable<CaseOutcome> OfAny(
        CaseExpectations expect, ImmutableArray<EntryFee> fees, Instant? instant, Clock? rule, ImmutableArray<FilingLine> filing, ImmutableArray<FactQuestion> questions, Authority authority)
    {
        if (expect.Fees is { } expected && !SameFees(expected, fees))
        {
            yield return Differs($"fees of {string.Join(", ", expected.Select(pair => $"{pair.Key} {pair.Value}"))}", string.Join(", ", fees.Select(fee => $"{fee.FeeClass} {fee.Amount}")));
        }

        if (expect.RateInstant is { } at && instant != authority.AsOf(at))
        {
            yield return Differs($"the law of {at}", instant is { } other ? authority.DateOf(other).ToString() : "no instant");
        }

        if (expect.Rule is { } words && rule?.At.ToString().Contains(words.ToString(), StringComparison.Ordinal) is not true)
        {
            yield return Differs($"the rule of {words}", rule?.At.ToString() ?? "no rule");
        }

        var counts = filing.Select(line => new Words(line.Numbers.Length.ToString(CultureInfo.InvariantCulture))).ToList();
        if (!expect.Carries.IsEmpty && !expect.Carries.SequenceEqual(counts))
        {
            yield return Differs($"entry lines of {string.Join(", ", expect.Carries)} numbers", string.Join(", ", counts));
        }

        foreach (var fact in expect.Asks.Where(fact => questions.All(question => question.Fact.ToString() != fact.ToString())))
        {
            yield return Differs($"a question about {fact}", string.Join(", ", questions.Select(question => question.Fact)));
        }
    }

    private static IEnumerable<CaseOutcome> Differences(CaseExpectations expect, EntryFinding finding, Authority authority)
    {
        if (expect.Problem is { } code)
        {
            yield return Differs(code, "an answer");
        }

        var status = LawReader.Spell(finding.Status.ToString()).Replace('-', '_');
        if (expect.Status is { } expected && expected.ToString() != status)
        {
            yield return Differs($"status {expected}", status);
        }

        if (expect.Duty is { } duty && duty != finding.Duty)
        {
            yield return Differs($"a duty of {duty}", finding.Duty);
        }

        if (expect.Owed is { } owed && owed != finding.Total)
        {
            yield return Differs($"{owed} owed", finding.Total);
        }

        if ((expect.NoInLieu && finding.InLieu is not null) || (expect.InLieu is { } place && place != finding.InLieu?.Amount))
        {
            yield return Differs($"{expect.InLieu?.ToString() ?? "nothing"} in place of duty", finding.InLieu?.Amount);
        }

        foreach (var difference in OfAny(
            expect, finding.Fees, finding.RateInstant, finding.RateRule, [.. finding.Filing.Select(line => line.Filed)], finding.Questions, authority))
        {
            yield return difference;
        }

        foreach (var flag in expect.Flags.Where(flag => !finding.Flags.Contains(flag)))
        {
            yield return Differs($"the flag {flag}", finding.Flags.IsEmpty ? "no flag" : string.Join(", ", finding.Flags));
        }
    }

    private static bool SameFees(ImmutableArray<KeyValuePair<Words, Money>> expected, ImmutableArray<EntryFee> fees) =>
        expected.Length == fees.Length && expected.All(pair => fees.Any(fee => fee.FeeClass == pair.Key && fee.Amount == pair.Value));

    private static CaseOutcome Differs(object expected, object? came) => DutyCaseComparer.Differs(expected, came ?? "none");
}
