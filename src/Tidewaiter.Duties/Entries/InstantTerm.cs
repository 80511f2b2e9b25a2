using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The event whose instant fixes the rates: the first of these that was stated.</summary>
/// <param name="Events">Facts that are instants, in order.</param>
public sealed record InstantTerm(ImmutableArray<FactDeclaration> Events) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => TermSlot.Substance;

    /// <inheritdoc/>
    public override bool IsSubstance => true;

    /// <inheritdoc/>
    public bool Equals(InstantTerm? other) => other is not null && Events.AsSpan().SequenceEqual(other.Events.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Events.Length;

    /// <inheritdoc/>
    public override string ToString() => string.Join(", else ", Events.Select(one => one.Name));
}
