using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>The lists whose parties count as owners.</summary>
/// <param name="Lists">The lists.</param>
public sealed record ListsTerm(ImmutableArray<ListId> Lists) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("lists");

    /// <inheritdoc/>
    public bool Equals(ListsTerm? other) => other is not null && Lists.AsSpan().SequenceEqual(other.Lists.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Lists.Length;

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Lists);
}
