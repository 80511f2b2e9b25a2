using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>Days that are no business days.</summary>
/// <param name="Days">The days, as observed.</param>
public sealed record HolidaysTerm(ImmutableArray<LocalDate> Days) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("holidays");

    /// <inheritdoc/>
    public bool Equals(HolidaysTerm? other) => other is not null && Days.AsSpan().SequenceEqual(other.Days.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Days.Length;

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Days.Select(day => new EventDate(day)));
}
