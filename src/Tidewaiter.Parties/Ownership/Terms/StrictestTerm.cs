using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>How a caught party takes on the terms of its owners: in each dimension the strictest of any owner, or all of them.</summary>
/// <param name="Dimensions">Per dimension its values, the strictest first; none where values are united instead.</param>
public sealed record StrictestTerm(ImmutableArray<KeyValuePair<FactName, ImmutableArray<Words>>> Dimensions) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("strictest");

    /// <inheritdoc/>
    public bool Equals(StrictestTerm? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => Dimensions.Length;

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join("; ", Dimensions.Select(pair => $"{pair.Key}: {(pair.Value.IsEmpty ? "all" : string.Join(" > ", pair.Value))}"));
}
