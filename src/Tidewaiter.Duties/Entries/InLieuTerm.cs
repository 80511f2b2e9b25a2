using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>What stands in the place of all duty on a shipment. The shapes exist once: here.</summary>
public abstract record InLieuTerm : Term
{
    private InLieuTerm()
    {
    }

    /// <inheritdoc/>
    public override TermSlot Slot => TermSlot.Substance;

    /// <inheritdoc/>
    public override bool IsSubstance => true;

    /// <inheritdoc/>
    public abstract override string ToString();

    /// <summary>Nothing is owed.</summary>
    public sealed record Free : InLieuTerm
    {
        /// <inheritdoc/>
        public override string ToString() => "free";
    }

    /// <summary>A share of the value.</summary>
    /// <param name="Rate">The share.</param>
    public sealed record Share(Rate Rate) : InLieuTerm
    {
        /// <inheritdoc/>
        public override string ToString() => Rate.ToString();
    }

    /// <summary>An amount for every item.</summary>
    /// <param name="Amount">The amount.</param>
    public sealed record PerItem(Money Amount) : InLieuTerm
    {
        /// <inheritdoc/>
        public override string ToString() => $"{Amount} dollars an item";
    }

    /// <summary>The rate that some measures put on the goods of a country in general, or an amount for every item that rises with that rate.</summary>
    /// <param name="Measures">The measures, or folders of them.</param>
    /// <param name="Tiers">Amounts by the highest rate for which they hold, ascending; empty when the rate itself is owed.</param>
    public sealed record CountryRate(ImmutableArray<MeasureId> Measures, ImmutableArray<(Rate Highest, Money Amount)> Tiers) : InLieuTerm
    {
        /// <inheritdoc/>
        public bool Equals(CountryRate? other) =>
            other is not null && Measures.AsSpan().SequenceEqual(other.Measures.AsSpan()) && Tiers.AsSpan().SequenceEqual(other.Tiers.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Measures.Length, Tiers.Length);

        /// <inheritdoc/>
        public override string ToString() => Tiers.IsEmpty
            ? $"the rate of {string.Join(", ", Measures)}"
            : $"{string.Join(", ", Tiers.Select(tier => $"{tier.Amount} dollars"))} an item, by the rate of {string.Join(", ", Measures)}";
    }
}
