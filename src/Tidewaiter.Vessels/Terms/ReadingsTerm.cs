using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>Other readings of the text, as scenarios: where one gives another fee, that fee is a candidate beside the one this book follows.</summary>
/// <param name="Scenarios">The scenarios.</param>
public sealed record ReadingsTerm(ImmutableArray<AssumptionId> Scenarios) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("readings");

    /// <inheritdoc/>
    public bool Equals(ReadingsTerm? other) => other is not null && Scenarios.AsSpan().SequenceEqual(other.Scenarios.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Scenarios.Length;

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Scenarios);
}
