using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>The programs under which a party must be listed to count; without it any program does.</summary>
/// <param name="Programs">The programs.</param>
public sealed record ProgramsTerm(ImmutableArray<Words> Programs) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("programs");

    /// <inheritdoc/>
    public bool Equals(ProgramsTerm? other) => other is not null && Programs.AsSpan().SequenceEqual(other.Programs.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Programs.Length;

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Programs);
}
