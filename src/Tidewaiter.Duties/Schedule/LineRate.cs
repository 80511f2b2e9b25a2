using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>The rate of a tariff line: an ad valorem part, amounts per unit, or a text that cannot be priced yet.</summary>
/// <param name="AdValorem">The ad valorem part.</param>
/// <param name="Specifics">The amounts per unit.</param>
/// <param name="Unpriced">The text, when the rate is of a form that is not read yet; empty otherwise.</param>
public sealed record LineRate(Rate AdValorem, ImmutableArray<SpecificRate> Specifics, Words Unpriced)
{
    /// <summary>No duty.</summary>
    public static LineRate Free { get; } = new(Rate.Zero, [], default);

    /// <summary>Whether the rate is a share of the value alone.</summary>
    public bool IsAdValorem => Specifics.IsEmpty && Unpriced.IsEmpty;

    /// <summary>Reads a rate as the schedule prints it: <c>Free</c>, <c>6.8%</c>, <c>1¢/kg</c>, <c>$1.035/kg + 17%</c>. A form that is not read yet is kept as <see cref="Unpriced"/>.</summary>
    public static LineRate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim().TrimEnd('.');
        if (trimmed.Equals("free", StringComparison.OrdinalIgnoreCase))
        {
            return Free;
        }

        var adValorem = Rate.Zero;
        var specifics = ImmutableArray.CreateBuilder<SpecificRate>();
        foreach (var piece in trimmed.Split('+', StringSplitOptions.TrimEntries))
        {
            if (Rate.TryParse(piece, out var rate))
            {
                adValorem += rate;
            }
            else if (SpecificRate.TryParse(piece, out var specific))
            {
                specifics.Add(specific);
            }
            else
            {
                return new LineRate(Rate.Zero, [], new Words(trimmed));
            }
        }

        return new LineRate(adValorem, specifics.ToImmutable(), default);
    }

    /// <inheritdoc/>
    public bool Equals(LineRate? other) =>
        other is not null && AdValorem == other.AdValorem && Unpriced == other.Unpriced && Specifics.AsSpan().SequenceEqual(other.Specifics.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(AdValorem, Specifics.Length, Unpriced);

    /// <summary>The rate as printed: <c>Free</c>, <c>6.8 %</c>, <c>1 cents/kg + 5 %</c>.</summary>
    public override string ToString()
    {
        if (!Unpriced.IsEmpty)
        {
            return Unpriced.ToString();
        }

        if (IsAdValorem && AdValorem == Rate.Zero)
        {
            return "Free";
        }

        var pieces = Specifics.Select(specific => specific.ToString());
        return string.Join(" + ", AdValorem == Rate.Zero ? pieces : pieces.Append(AdValorem.ToString()));
    }
}
