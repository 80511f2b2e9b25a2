using System.Collections.Immutable;

namespace Tidewaiter.Law;

/// <summary>Atoms that all hold.</summary>
/// <param name="Atoms">The atoms.</param>
public sealed record Alternative(ImmutableArray<Atom> Atoms)
{
    /// <inheritdoc/>
    public bool Equals(Alternative? other) => other is not null && Atoms.AsSpan().SequenceEqual(other.Atoms.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Atoms.Length;

    /// <summary>The atoms joined by <c>and</c>.</summary>
    public override string ToString() => string.Join(" and ", Atoms);
}
