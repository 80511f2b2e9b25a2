using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The order in which numbers are filed on an entry line.</summary>
/// <param name="Steps">Ids of measures, or folders of them; <c>base</c> is the tariff line's own number.</param>
public sealed record SequenceTerm(ImmutableArray<MeasureId> Steps) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => TermSlot.Substance;

    /// <inheritdoc/>
    public override bool IsSubstance => true;

    /// <inheritdoc/>
    public bool Equals(SequenceTerm? other) => other is not null && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Steps.Length;

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Steps);
}
