namespace Tidewaiter.Law.Compiler;

/// <summary>All rules. They run once every record has been read without a problem: a rule over half a book would report its holes.</summary>
internal static class LawRules
{
    public static IReadOnlyList<LawRule> All { get; } =
    [
        new CoveredCoatRule(),
        new SameCoatRule(),
        new DisplacementCycleRule(),
        new ConditionCycleRule(),
        new UncitedRule(),
        new ScenarioActRule(),
        new FiledNumberRule(),
        new CoatCountRule(),
        new OwnersCountedRule(),
        new VesselFeeRule(),
        new UndefinedScopeRule(),
    ];

    public static void Check(CheckedLaw law, LawProblems problems)
    {
        // More coats than a state can tell apart would make every other rule look at the wrong law.
        var crowded = new CoatCountRule().Check(law).Any();
        foreach (var rule in crowded ? [new CoatCountRule()] : All)
        {
            foreach (var (place, message) in rule.Check(law))
            {
                problems.AddAt(place, rule.Code, message);
            }
        }
    }
}
