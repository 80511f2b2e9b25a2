using System.Collections.Immutable;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Testing;

/// <summary>The customs value as a partition: the parts that some candidate charges by name, and the rest.</summary>
/// <param name="Splits">How the value may be split, each way the parts that exist with their shares; none when more than the whole is stated.</param>
/// <param name="Open">Whether more has to be asked, whatever the splits come to.</param>
internal sealed record ReferenceParts(ImmutableArray<ImmutableDictionary<FactName, decimal>> Splits, bool Open)
{
    private static readonly FactName Rest = new("rest");

    public static ReferenceParts Of(IEnumerable<ReferenceCandidate> candidates, IEnumerable<FactDeclaration> facts, DutyQuestion question)
    {
        var inPlay = candidates.SelectMany(candidate => candidate.On?.Parts ?? []).Where(part => part != Rest).ToHashSet();
        var known = ImmutableDictionary<FactName, decimal>.Empty;
        var stated = new HashSet<Stance>();
        var unknown = new List<FactName>();
        var open = false;
        foreach (var part in facts.Where(fact => fact.Part is { } part && inPlay.Contains(part)).GroupBy(fact => fact.Part!.Value))
        {
            if (part.Select(fact => Stated(fact, question)).FirstOrDefault(share => share is not null) is { } share)
            {
                known = known.Add(part.Key, share);
                stated.UnionWith(part.Where(_ => share > 0).Select(fact => fact.Stance));
            }
            else if (part.Any(fact => fact.PresumesRemainder))
            {
                unknown.Add(part.Key);
            }
            else
            {
                open |= part.All(fact => fact.Stance != Stance.Claim);
            }
        }

        // What the metal is and where it was added are two questions: nobody said how much of the one is in the other.
        open |= stated.Count > 1;
        var left = 1 - known.Values.Sum();
        var splits = left < 0 ? [] : SplitsOf(left, unknown).Select(parts => Existing(known.AddRange(parts))).ToImmutableArray();
        return new ReferenceParts(splits, open || left < 0);
    }

    // One unknown content is presumed to be all that is left. Of several, which one is, or how they share, decides only if it changes something.
    private static IEnumerable<IReadOnlyDictionary<FactName, decimal>> SplitsOf(decimal left, List<FactName> unknown)
    {
        if (unknown.Count != 1)
        {
            yield return new Dictionary<FactName, decimal> { [Rest] = left };
        }

        foreach (var part in unknown)
        {
            yield return new Dictionary<FactName, decimal> { [part] = left };
        }

        if (unknown.Count > 1)
        {
            yield return unknown.ToDictionary(part => part, _ => left / unknown.Count);
        }
    }

    private static ImmutableDictionary<FactName, decimal> Existing(ImmutableDictionary<FactName, decimal> parts) =>
        parts.RemoveRange(parts.Where(part => part.Value == 0).Select(part => part.Key));

    // An amount is a share only of a value that is stated; nothing is no share of any.
    private static decimal? Stated(FactDeclaration fact, DutyQuestion question) =>
        !question.Facts.TryGetValue(fact.Name, out var value) ? null
        : value.Number == 0 ? 0
        : fact.Type == FactType.Share ? Rate.FromParts(value.Number).Fraction
        : question.Value is { Cents: > 0 } whole ? Rate.FromFraction((decimal)value.Number / whole.Cents).Fraction
        : null;
}
