using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>How many numbers an entry line may carry, and the split that cures a line with more.</summary>
/// <remarks>
/// A line beyond the cap goes on on further lines that repeat the tariff line's own number without value. Numbers that charge stay with the value
/// as far as there is room; those that only declare move first. Nothing is filed twice and nothing is lost.
/// </remarks>
internal static class FilingCap
{
    public static ImmutableArray<FilingLine> Split(View view, Instant at, ImmutableArray<FilingLine> lines)
    {
        var longest = 0;
        foreach (var line in lines)
        {
            longest = Math.Max(longest, line.Numbers.Length);
        }

        return MostAt(view, at) is { } most && longest > most ? Split(lines, most) : lines;
    }

    private static int? MostAt(View view, Instant at)
    {
        foreach (var measure in view.Measures)
        {
            if (measure.Kind != MeasureKind.Filing)
            {
                continue;
            }

            foreach (var provision in measure.Provisions)
            {
                if (view.StateOf(provision, at) is { IsLaw: true } state && state.Find<NumbersAtMostTerm>() is { } cap)
                {
                    return cap.Count;
                }
            }
        }

        return null;
    }

    private static ImmutableArray<FilingLine> Split(ImmutableArray<FilingLine> lines, int most)
    {
        var split = ImmutableArray.CreateBuilder<FilingLine>();
        foreach (var line in lines)
        {
            foreach (var (index, numbers) in Cut(line.Numbers, most).Index())
            {
                split.Add(new FilingLine(split.Count + 1, numbers) { Continues = index == 0 ? null : split.Count });
            }
        }

        return split.ToImmutable();
    }

    private static IEnumerable<ImmutableArray<FilingNumber>> Cut(ImmutableArray<FilingNumber> numbers, int most)
    {
        if (numbers.Length <= most)
        {
            return [numbers];
        }

        // The number that carries the value is the tariff line's own and stands on every line.
        var own = numbers.FirstOrDefault(number => number.Value is not null) ?? numbers[^1];
        var others = numbers.Where(number => !ReferenceEquals(number, own)).OrderByDescending(number => number.Duty is { Cents: not 0 } || !IsFree(number)).ToList();
        return others.Chunk(most - 1).Select((chunk, index) => numbers
            .Where(number => ReferenceEquals(number, own) || chunk.Contains(number, ReferenceEqualityComparer.Instance))
            .Select(number => ReferenceEquals(number, own) && index > 0 ? own with { Value = null, Duty = own.Duty is null ? null : Money.Zero } : number)
            .ToImmutableArray());
    }

    private static bool IsFree(FilingNumber number) => Rate.TryParse(number.Rate.ToString(), out var rate) && rate == Rate.Zero;
}
