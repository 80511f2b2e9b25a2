using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>Words a provision names: lists of parties, reasons for control, exceptions.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Names">The words, spelt as questions spell them.</param>
public sealed record NamesTerm(NamesKind Kind, ImmutableArray<Words> Names) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new(LawReader.Spell(Kind.ToString()));

    /// <inheritdoc/>
    public bool Equals(NamesTerm? other) => other is not null && Kind == other.Kind && Names.AsSpan().SequenceEqual(other.Names.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Names.Length);

    /// <inheritdoc/>
    public override string ToString() => $"{LawReader.Spell(Kind.ToString())}: {string.Join(", ", Names)}";
}
