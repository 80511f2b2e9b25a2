using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>Which items, read left to right: each entry adds or removes.</summary>
/// <param name="Entries">The entries in order.</param>
public sealed record ItemsTerm(ImmutableArray<ItemEntry> Entries) : Term
{
    /// <summary>Whether nobody has said which items are meant.</summary>
    public bool IsUndefined => Entries.Any(entry => entry.Scope == ItemScope.Undefined);

    /// <inheritdoc/>
    public override TermSlot Slot => new("items");

    /// <inheritdoc/>
    public bool Equals(ItemsTerm? other) => other is not null && Entries.AsSpan().SequenceEqual(other.Entries.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Length;

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Entries);
}
