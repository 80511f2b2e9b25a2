using System.Collections.Immutable;

namespace Tidewaiter.Duties;

public abstract partial record LineRate
{
    /// <summary>A sum: free, ad valorem, specific, compound, and over components, as <c>51 cents/each + 6.25 % on the case</c>.</summary>
    /// <param name="Whole">The share of the whole value.</param>
    /// <param name="Amounts">The amounts per unit.</param>
    /// <param name="Shares">The shares of pieces of the value.</param>
    /// <param name="Ceiling">What the duty shall not exceed, in the schedule's words; empty for nearly all.</param>
    public sealed record Sum(Rate Whole, ImmutableArray<SpecificRate> Amounts, ImmutableArray<ValueShare> Shares, Words Ceiling) : LineRate
    {
        /// <inheritdoc/>
        public override Rate AdValorem => Whole;

        /// <inheritdoc/>
        public override ImmutableArray<SpecificRate> Specifics => Amounts;

        /// <inheritdoc/>
        public override bool IsAdValorem => Amounts.IsEmpty && Shares.IsEmpty && Ceiling.IsEmpty;

        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Needs =>
            [.. Amounts.Select(RateNeed.OfQuantity), .. Pieces, .. Ceiling.IsEmpty ? ImmutableArray<RateNeed>.Empty : [Most]];

        private static RateNeed Most { get; } = new(
            new FactName("duty_ceiling"),
            RateNeedKind.Dollars,
            new Words("What is the most that can be owed, the duty on the complete article, in dollars? Where that does not bind, state the value of the goods."));

        private IEnumerable<RateNeed> Pieces => Shares.SelectMany(share => share.Needs).Distinct();

        /// <inheritdoc/>
        public override RatePrice? Price(DutyQuestion question)
        {
            var price = new RatePrice(Whole, 0);
            if (IsAdValorem)
            {
                return price;
            }

            ArgumentNullException.ThrowIfNull(question);
            foreach (var amount in Amounts)
            {
                if (amount.QuantityIn(question) is not { } quantity)
                {
                    return null;
                }

                price += new RatePrice(Rate.Zero, amount.Cents * quantity);
            }

            foreach (var share in Shares)
            {
                if (share.Price(question) is not { } more)
                {
                    return null;
                }

                price += more;
            }

            return Ceiling.IsEmpty ? price : Capped(price, question);
        }

        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Missing(DutyQuestion question) =>
        [
            .. Amounts.Where(amount => amount.QuantityIn(question) is null).Select(RateNeed.OfQuantity),
            .. Needs.Where(need => need.Kind != RateNeedKind.Quantity && need.In(question) is null),
        ];

        /// <inheritdoc/>
        public bool Equals(Sum? other) =>
            other is not null
            && Whole == other.Whole
            && Ceiling == other.Ceiling
            && Amounts.AsSpan().SequenceEqual(other.Amounts.AsSpan())
            && Shares.AsSpan().SequenceEqual(other.Shares.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Whole, Amounts.Length, Shares.Length, Ceiling);

        /// <inheritdoc/>
        public override string ToString()
        {
            if (IsAdValorem)
            {
                return Whole == Rate.Zero ? "Free" : Whole.ToString();
            }

            var pieces = Amounts.Select(amount => amount.ToString())
                .Concat(Whole == Rate.Zero ? [] : [Whole.ToString()])
                .Concat(Shares.Select(share => share.ToString()));
            return string.Join(" + ", pieces) + (Ceiling.IsEmpty ? "" : $", {Ceiling}");
        }

        private static RatePrice? Capped(RatePrice price, DutyQuestion question)
        {
            if (Most.In(question) is not { } dollars || question.Value is not { } value)
            {
                return null;
            }

            return price.Cents + value.Cents * price.AdValorem.Fraction <= dollars * 100 ? price : new RatePrice(Rate.Zero, dollars * 100);
        }
    }
}
