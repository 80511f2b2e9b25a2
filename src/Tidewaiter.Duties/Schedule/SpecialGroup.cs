using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>A group of the special column: a rate and the programs it is for.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Symbols">The symbols of the programs, as printed; none where the column names none.</param>
public sealed record SpecialGroup(LineRate Rate, ImmutableArray<ClaimCode> Symbols)
{
    /// <inheritdoc/>
    public bool Equals(SpecialGroup? other) => other is not null && Rate == other.Rate && Symbols.AsSpan().SequenceEqual(other.Symbols.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rate, Symbols.Length);

    /// <summary>The group as printed: <c>3.2 % (JP)</c>.</summary>
    public override string ToString() => Symbols.IsEmpty ? Rate.ToString() : $"{Rate} ({string.Join(',', Symbols)})";
}
