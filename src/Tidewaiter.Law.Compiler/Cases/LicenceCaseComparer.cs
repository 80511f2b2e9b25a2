using Tidewaiter.Exports;

namespace Tidewaiter.Law.Compiler;

/// <summary>Compares a licence finding with what a worked case expects: the first difference, in words.</summary>
internal static class LicenceCaseComparer
{
    public static CaseOutcome Compare(LicenceExpectations expect, LicenceFinding finding) =>
        Differences(expect, finding).FirstOrDefault() ?? CaseOutcome.Held;

    public static string Spell<T>(T value)
        where T : struct, Enum => LawReader.Spell(value.ToString()).Replace('-', '_');

    private static IEnumerable<CaseOutcome> Differences(LicenceExpectations expect, LicenceFinding finding)
    {
        foreach (var (authority, outcome) in expect.Outcomes)
        {
            var came = finding.Of(authority);
            if (came?.Outcome != outcome)
            {
                yield return Differs($"{authority} {Spell(outcome)}", came is null ? "no such authority" : Describe(came));
            }
        }

        var mentioned = finding.Authorities.Where(one => expect.Outcomes.IsEmpty || expect.Outcomes.Any(pair => pair.Key == one.Jurisdiction)).ToList();
        var requirements = mentioned.SelectMany(one => one.Requirements).ToList();
        if (expect.Requirements is { } wanted && !wanted.Select(Text).Order(StringComparer.Ordinal).SequenceEqual(requirements.Select(Key).Order(StringComparer.Ordinal)))
        {
            yield return Differs($"the requirements {string.Join(", ", wanted)}", requirements.Count == 0 ? "none" : string.Join(", ", requirements.Select(Key)));
        }

        foreach (var (symbol, status) in expect.Exceptions)
        {
            var found = requirements.SelectMany(one => one.Exceptions).Where(one => one.Symbol.ToString() == symbol.ToString()).Select(one => Spell(one.Status)).Distinct().ToList();
            if (status.ToString() == "none" ? found.Count > 0 : !found.Contains(status.ToString()))
            {
                yield return Differs($"{symbol} {status}", found.Count == 0 ? "no such exception" : string.Join(", ", found));
            }
        }

        foreach (var (key, policy) in expect.Review)
        {
            var found = requirements.Where(one => Key(one) == key.ToString()).Select(one => one.Review).ToList();
            if (!found.Contains(policy))
            {
                yield return Differs($"{key} with {Spell(policy)}", found.Count == 0 ? "no such requirement" : string.Join(", ", found.Select(Spell)));
            }
        }

        foreach (var difference in Contained("the question", expect.Questions, mentioned.SelectMany(one => one.Questions).Select(one => one.Name.ToString()))
            .Concat(Contained("the provision", expect.Basis, mentioned.SelectMany(one => one.Jurisdictional.Concat(one.Prohibitions).Concat(one.Demands).Concat(one.FiledAs is { } code ? [code] : [])).Select(one => one.Provision.Key.ToString())))
            .Concat(Contained("the flag", expect.Flags, mentioned.SelectMany(one => one.Flags).Select(Text)))
            .Concat(Contained("the announcement", expect.Announced, mentioned.SelectMany(one => one.Announced).Select(one => one.Id.ToString().Split('.')[^1])))
            .Concat(Contained("the branch", expect.Branches.Select(Branch), mentioned.SelectMany(one => one.Branches).Select(Branch))))
        {
            yield return difference;
        }
    }

    private static IEnumerable<CaseOutcome> Contained<T>(string what, IEnumerable<T> wanted, IEnumerable<string> found)
    {
        var there = found.ToList();
        return wanted.Select(one => $"{one}").Where(one => !there.Contains(one)).Select(one => Differs($"{what} {one}", there.Count == 0 ? "none" : string.Join(", ", there)));
    }

    private static string Branch(KeyValuePair<Words, LicenceOutcome> pair) => $"{pair.Key} {Spell(pair.Value)}";

    private static string Branch(LicenceBranch branch) => $"{branch.Name.ToString().Split('.')[^1]} {Spell(branch.Outcome)}";

    private static string Describe(AuthorityFinding came) =>
        $"{Spell(came.Outcome)} ({Spell(came.Least)} to {Spell(came.Most)}; "
        + $"{string.Join(", ", came.Requirements.Select(Key).Concat(came.Prohibitions.Select(one => one.Provision.Key.ToString())))}; asks {string.Join(", ", came.Questions.Select(one => one.Name))})";

    private static string Key(Requirement requirement) => requirement.Provision.Key.ToString();

    private static string Text(Words words) => words.ToString();

    private static CaseOutcome Differs(string expected, string came) => CaseOutcome.Differs(new Words(expected), new Words(came));
}
