using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Which parts of the customs value are charged.</summary>
/// <param name="Article">The whole article, wherever the condition holds on any part.</param>
/// <param name="Parts">The parts by name, otherwise.</param>
public sealed record OnTerm(bool Article, ImmutableArray<FactName> Parts) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("on");

    /// <inheritdoc/>
    public bool Equals(OnTerm? other) => other is not null && Article == other.Article && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Parts.Length);

    /// <inheritdoc/>
    public override string ToString() => Article ? "article" : string.Join(", ", Parts);
}
