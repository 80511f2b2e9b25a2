using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>How many numbers an entry line may carry, and the split that cures a line with more.</summary>
/// <remarks>
/// A line beyond the cap goes on on further lines that repeat the tariff line's own number without value. Numbers that charge stay with the value
/// as far as there is room; those that only declare move first. Nothing is filed twice and nothing is lost.
/// </remarks>
internal sealed class FilingCap
{
    private readonly int _most;

    private FilingCap(int most) => _most = most;

    public static FilingCap At(View view, Instant at)
    {
        var provisions = view.Measures.Where(measure => measure.Kind == MeasureKind.Filing).SelectMany(measure => measure.Provisions);
        foreach (var provision in provisions)
        {
            if (view.StateOf(provision, at) is { IsLaw: true } state && state.Find<NumbersAtMostTerm>() is { } cap)
            {
                return new FilingCap(cap.Count);
            }
        }

        return new FilingCap(int.MaxValue);
    }

    public ImmutableArray<FilingLine> Split(ImmutableArray<FilingLine> lines)
    {
        if (lines.All(line => line.Numbers.Length <= _most))
        {
            return lines;
        }

        var split = ImmutableArray.CreateBuilder<FilingLine>();
        foreach (var line in lines)
        {
            foreach (var (index, numbers) in Cut(line.Numbers).Index())
            {
                split.Add(new FilingLine(split.Count + 1, numbers) { Continues = index == 0 ? null : split.Count });
            }
        }

        return split.ToImmutable();
    }

    private IEnumerable<ImmutableArray<FilingNumber>> Cut(ImmutableArray<FilingNumber> numbers)
    {
        if (numbers.Length <= _most)
        {
            return [numbers];
        }

        // The number that carries the value is the tariff line's own and stands on every line.
        var own = numbers.FirstOrDefault(number => number.Value is not null) ?? numbers[^1];
        var others = numbers.Where(number => !ReferenceEquals(number, own)).OrderByDescending(number => number.Duty is { Cents: not 0 } || !IsFree(number)).ToList();
        return others.Chunk(_most - 1).Select((chunk, index) => numbers
            .Where(number => ReferenceEquals(number, own) || chunk.Contains(number, ReferenceEqualityComparer.Instance))
            .Select(number => ReferenceEquals(number, own) && index > 0 ? own with { Value = null, Duty = own.Duty is null ? null : Money.Zero } : number)
            .ToImmutableArray());
    }

    private static bool IsFree(FilingNumber number) => Rate.TryParse(number.Rate.ToString(), out var rate) && rate == Rate.Zero;
}
