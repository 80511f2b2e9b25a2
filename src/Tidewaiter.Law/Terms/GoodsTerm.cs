using System.Collections.Immutable;

namespace Tidewaiter.Law;

/// <summary>Which goods: all of them, a list, or a few codes.</summary>
/// <param name="List">The list, when one is named.</param>
/// <param name="Codes">The codes written in place; a line under any of them is meant.</param>
public sealed record GoodsTerm(ListId? List, ImmutableArray<HtsCode> Codes) : Term
{
    /// <summary>All goods.</summary>
    public static GoodsTerm All { get; } = new(null, []);

    /// <summary>Whether every line is meant.</summary>
    public bool IsAll => List is null && Codes.IsEmpty;

    /// <inheritdoc/>
    public override TermSlot Slot => new("goods");

    /// <inheritdoc/>
    public bool Equals(GoodsTerm? other) => other is not null && List == other.List && Codes.AsSpan().SequenceEqual(other.Codes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(List, Codes.Length);

    /// <inheritdoc/>
    public override string ToString() => IsAll ? "all" : List?.ToString() ?? string.Join(", ", Codes);
}
