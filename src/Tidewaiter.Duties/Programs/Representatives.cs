using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The values of a fact that can make a difference to conditions: one on each side of every constant they compare it with.</summary>
internal static class Representatives
{
    public static ImmutableArray<FactValue?> Of(FactDeclaration fact, ImmutableArray<Atom> atoms)
    {
        var tests = atoms.OfType<Atom.OfFact>().Where(atom => atom.Fact == fact).Select(atom => atom.Test).ToList();
        if (fact.Type == FactType.Word)
        {
            return [.. tests.SelectMany(test => test.WordList).Distinct().Select(word => (FactValue?)new FactValue(0, word)), new FactValue(0)];
        }

        var (low, high) = fact.Type switch
        {
            FactType.YesNo => (0L, 1L),
            FactType.Share => (0L, Rate.Whole),
            FactType.Instant => (long.MinValue / 4, long.MaxValue / 4),
            _ => (0L, long.MaxValue / 4),
        };
        var values = new SortedSet<long>();
        foreach (var bound in tests.SelectMany(test => test.Ranges).SelectMany(range => new[] { range.Low, range.High }))
        {
            foreach (var value in bound is long.MinValue or long.MaxValue ? [] : new[] { bound - 1, bound, bound + 1 })
            {
                if (low <= value && value <= high)
                {
                    values.Add(value);
                }
            }
        }

        if (fact.Type is FactType.Share or FactType.YesNo)
        {
            values.Add(low);
            values.Add(high);
        }

        return [.. values.Select(value => (FactValue?)new FactValue(value))];
    }
}
