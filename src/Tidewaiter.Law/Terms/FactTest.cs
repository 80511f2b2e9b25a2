using System.Collections.Immutable;

namespace Tidewaiter.Law;

/// <summary>What a fact must be: within one of some closed ranges of its number, or one of some words.</summary>
/// <param name="Text">The test as the law file has it.</param>
/// <param name="Ranges">Closed ranges of <see cref="FactValue.Number"/>.</param>
/// <param name="WordList">The words, for a fact that is a word.</param>
public sealed record FactTest(Words Text, ImmutableArray<NumberRange> Ranges, ImmutableArray<Words> WordList)
{
    /// <summary>Whether a value passes.</summary>
    public bool Passes(in FactValue value)
    {
        if (!WordList.IsEmpty)
        {
            return WordList.Contains(value.Word);
        }

        foreach (var range in Ranges)
        {
            if (range.Low <= value.Number && value.Number <= range.High)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(FactTest? other) =>
        other is not null && Ranges.AsSpan().SequenceEqual(other.Ranges.AsSpan()) && WordList.AsSpan().SequenceEqual(other.WordList.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Ranges.Length, WordList.Length);

    /// <summary>The test as the law file has it.</summary>
    public override string ToString() => Text.ToString();
}
