using System.Collections.Immutable;

namespace Tidewaiter.Law;

/// <summary>Which origins, read left to right: each entry adds or removes a country or a set.</summary>
/// <param name="Entries">The entries in order.</param>
public sealed record OriginTerm(ImmutableArray<OriginEntry> Entries) : Term
{
    /// <summary>Every origin.</summary>
    public static OriginTerm All { get; } = new([new OriginEntry(true, null, null)]);

    /// <summary>Whether every origin is meant.</summary>
    public bool IsAll => Entries is [{ Adds: true, Country: null, Set: null }];

    /// <inheritdoc/>
    public override TermSlot Slot => new("origin");

    /// <inheritdoc/>
    public bool Equals(OriginTerm? other) => other is not null && Entries.AsSpan().SequenceEqual(other.Entries.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Length;

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Entries);
}
