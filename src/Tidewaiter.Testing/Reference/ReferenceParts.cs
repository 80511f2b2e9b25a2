using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Testing;

/// <summary>The customs value as a partition: the parts that some candidate charges by name, and the rest.</summary>
/// <param name="Shares">The parts that exist, each with its share; together the whole.</param>
/// <param name="Open">The shares cannot be told: two contents are unknown, or the stated ones are more than the whole.</param>
internal sealed record ReferenceParts(IReadOnlyDictionary<FactName, decimal> Shares, bool Open)
{
    private static readonly FactName Rest = new("rest");

    public static ReferenceParts Of(IEnumerable<ReferenceCandidate> candidates, IEnumerable<FactDeclaration> facts, DutyQuestion question)
    {
        var inPlay = candidates.SelectMany(candidate => candidate.On?.Parts ?? []).Where(part => part != Rest).ToHashSet();
        var shares = new Dictionary<FactName, decimal>();
        var remainders = new List<FactName>();
        var open = false;
        foreach (var part in facts.Where(fact => fact.Part is { } part && inPlay.Contains(part)).GroupBy(fact => fact.Part!.Value))
        {
            if (part.Select(fact => Stated(fact, question)).FirstOrDefault(share => share is not null) is { } stated)
            {
                shares[part.Key] = stated;
            }
            else if (part.Any(fact => fact.Stance == Stance.Claim))
            {
                shares[part.Key] = 0;
            }
            else if (part.Any(fact => fact.PresumesRemainder))
            {
                remainders.Add(part.Key);
            }
            else if (part.FirstOrDefault(fact => fact.Presumed is not null) is { } presuming)
            {
                shares[part.Key] = AsShare(presuming, presuming.Presumed!.Value, question) ?? 0;
            }
            else
            {
                open = true;
            }
        }

        var left = 1 - shares.Values.Sum();
        if (remainders is [var only])
        {
            shares[only] = left;
        }
        else
        {
            shares[Rest] = left;
        }

        return new ReferenceParts(
            shares.Where(part => part.Value > 0).ToDictionary(part => part.Key, part => part.Value),
            open || left < 0 || remainders.Count > 1);
    }

    private static decimal? Stated(FactDeclaration fact, DutyQuestion question) =>
        question.Facts.TryGetValue(fact.Name, out var value) ? AsShare(fact, value, question) : null;

    // An amount is a share only of a value that is stated.
    private static decimal? AsShare(FactDeclaration fact, FactValue value, DutyQuestion question) => fact.Type switch
    {
        FactType.Share => Rate.FromParts(value.Number).Fraction,
        FactType.Money when question.Value is { Cents: > 0 } whole => Rate.FromFraction((decimal)value.Number / whole.Cents).Fraction,
        _ => null,
    };
}
