using System.Collections.Immutable;
using Tidewaiter.Parties;

namespace Tidewaiter.Law.Compiler;

/// <summary>Compares an ownership finding with what a worked case expects: the first difference, in words.</summary>
internal static class OwnershipCaseComparer
{
    public static CaseOutcome Compare(CaseExpectations expect, OwnershipFinding finding) => Differences(expect, finding).FirstOrDefault() ?? CaseOutcome.Held;

    private static IEnumerable<CaseOutcome> Differences(CaseExpectations expect, OwnershipFinding finding)
    {
        if (expect.Problem is { } code)
        {
            yield return CaseOutcome.Differs(new Words(code.ToString()), new Words("an answer"));
        }

        if (expect.Outcomes.IsEmpty)
        {
            yield return CaseOutcome.Differs(new Words("outcomes to compare with"), new Words("a case that names no party under 'outcomes:'"));
        }

        foreach (var difference in Pairs(expect.Outcomes, finding, party => Spell(party.Outcome))
            .Concat(Pairs(expect.IfApplied, finding, party => Spell(party.IfApplied)))
            .Concat(Pairs(expect.Owned, finding, party => Gravest(party)?.Owned.ToString() ?? "nothing"))
            .Concat(Pairs(expect.Terms, finding, party => Gravest(party)?.Terms.ToString() ?? "none"))
            .Concat(Pairs(expect.Chains, finding, party => string.Join("; ", Gravest(party)?.Owners.Select(owner => owner.ToString()) ?? []))))
        {
            yield return difference;
        }

        foreach (var flag in expect.Flags.Where(flag => !finding.Flags.Contains(flag)))
        {
            yield return CaseOutcome.Differs(new Words($"the flag {flag}"), new Words(finding.Flags.IsEmpty ? "no flag" : string.Join(", ", finding.Flags)));
        }
    }

    private static Catch? Gravest(PartyFinding party) => party.Catches.FirstOrDefault();

    private static IEnumerable<CaseOutcome> Pairs(ImmutableArray<KeyValuePair<Words, Words>> expected, OwnershipFinding finding, Func<PartyFinding, string> read) =>
        from pair in expected
        let party = finding.Parties.FirstOrDefault(party => party.Party.Id.ToString() == pair.Key.ToString())
        let came = party is null ? "no such party" : read(party)
        where came != pair.Value.ToString()
        select CaseOutcome.Differs(new Words($"{pair.Key} {pair.Value}"), new Words(came));

    private static string Spell(PartyOutcome outcome) => LawReader.Spell(outcome.ToString()).Replace('-', '_');
}
