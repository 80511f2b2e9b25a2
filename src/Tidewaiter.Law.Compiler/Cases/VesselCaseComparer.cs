using System.Globalization;
using Tidewaiter.Vessels;

namespace Tidewaiter.Law.Compiler;

/// <summary>Compares a port-fee finding with what a worked case expects: the first difference, in words.</summary>
internal static class VesselCaseComparer
{
    public static CaseOutcome CompareProblems(CaseExpectations expect, IReadOnlyList<Problem> problems)
    {
        if (expect.Problem is not { } code)
        {
            return Differs("an answer", string.Join(' ', problems));
        }

        return problems.Any(problem => problem.Code == code) ? CaseOutcome.Held : Differs(code, string.Join(' ', problems));
    }

    public static CaseOutcome Compare(CaseExpectations expect, PortFeeFinding finding) =>
        Differences(expect, finding).FirstOrDefault() ?? CaseOutcome.Held;

    private static IEnumerable<CaseOutcome> Differences(CaseExpectations expect, PortFeeFinding finding)
    {
        if (expect.Problem is { } code)
        {
            yield return Differs(code, "an answer");
        }

        if (expect.Fee is { } fee && finding.Fee?.Value != fee)
        {
            yield return Differs($"a fee of {fee}", $"{Print(finding.Fee)} ({Charge(finding)})");
        }

        if (expect.NoFee && finding.Fee is not null)
        {
            yield return Differs("no single fee", Print(finding.Fee));
        }

        if (expect.Charge is { } charge && charge != Charge(finding))
        {
            yield return Differs($"the charge {charge}", Charge(finding));
        }

        if (expect.Exempt is { } exempt && (finding.Exclusions.IsEmpty || finding.Exclusions[0].Provision.Id.Key != exempt))
        {
            yield return Differs($"nothing due by {exempt}", finding.Exclusions.IsEmpty ? "no exclusion" : string.Join(", ", finding.Exclusions.Select(one => one.Provision.Id.Key)));
        }

        var status = PortFeeFindingJson.Spell(finding.Status);
        if (expect.Status is { } expected && expected != status)
        {
            yield return Differs($"status {expected}", $"{status} ({string.Join(" | ", finding.Candidates.Select(one => one.Because))})");
        }

        foreach (var candidate in expect.Candidates.Where(candidate => finding.Candidates.All(came => came.Fee?.Value != candidate)))
        {
            yield return Differs($"the candidate {candidate}", string.Join(", ", finding.Candidates.Select(one => Print(one.Fee))));
        }

        foreach (var question in expect.Questions.Where(question => finding.Questions.All(came => came.Fact.ToString() != question.ToString())))
        {
            yield return Differs($"the question {question}", string.Join(", ", finding.Questions.Select(one => one.Fact)));
        }

        foreach (var (name, expectedFee) in expect.BranchFees)
        {
            var there = finding.Branches.Where(branch => branch.Name == name).ToList();
            if (there.Count == 0 || there[0].Fee?.Value != expectedFee)
            {
                yield return Differs($"the branch {name} at {expectedFee}", there.Count == 0 ? $"no such branch ({string.Join(", ", finding.Branches.Select(one => one.Name))})" : Print(there[0].Fee));
            }
        }

        if (expect.Advised is { } advised && finding.Payment?.Advised != advised)
        {
            yield return Differs($"advised on {advised}", finding.Payment is { } payment ? $"{payment.Advised}" : "no advice");
        }

        if (expect.Proof is { } proof && finding.Payment?.Proof.ToString().Contains(proof.ToString(), StringComparison.Ordinal) is not true)
        {
            yield return Differs($"a proof that names {proof}", finding.Payment?.Proof.ToString() ?? "no advice");
        }

        foreach (var flag in expect.Flags.Where(flag => !finding.Flags.Contains(flag)))
        {
            yield return Differs($"the flag {flag}", finding.Flags.IsEmpty ? "no flag" : string.Join(", ", finding.Flags));
        }
    }

    private static Words Charge(PortFeeFinding finding) => new(finding.Charge?.Provision.Id.Key.ToString() ?? "none");

    private static string Print(FeeAmount? fee) => fee?.ToString() ?? "no fee";

    private static CaseOutcome Differs(object expected, object came) =>
        CaseOutcome.Differs(new Words(string.Create(CultureInfo.InvariantCulture, $"{expected}")), new Words(string.Create(CultureInfo.InvariantCulture, $"{came}")));
}
