using System.Collections.Immutable;
using System.Globalization;

namespace Tidewaiter.Duties;

public abstract partial record LineRate
{
    /// <summary>An amount per unit that falls with the sugar degree of the goods, down to a least one.</summary>
    /// <param name="Full">The amount at the degree it is counted from.</param>
    /// <param name="Less">What each degree below takes off, parts of a degree in proportion; cents per the same unit.</param>
    /// <param name="Degrees">The degree it is counted from.</param>
    /// <param name="Least">The amount below which it does not fall; cents per the same unit.</param>
    public sealed record SugarDegree(SpecificRate Full, decimal Less, decimal Degrees, decimal Least) : LineRate
    {
        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Needs => [RateNeed.OfQuantity(Full), Degree];

        private static RateNeed Degree { get; } =
            new(new FactName("sugar_degrees"), RateNeedKind.Number, new Words("How many sugar degrees has the sugar, by polariscopic test?"));

        /// <inheritdoc/>
        public override RatePrice? Price(DutyQuestion question)
        {
            ArgumentNullException.ThrowIfNull(question);
            return Full.QuantityIn(question) is { } quantity && Degree.In(question) is { } degrees
                ? new RatePrice(Rate.Zero, quantity * Math.Max(Least, Full.Cents - Less * Math.Max(0, Degrees - degrees)))
                : null;
        }

        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Missing(DutyQuestion question) =>
            [.. Needs.Where(need => need.Kind == RateNeedKind.Quantity ? Full.QuantityIn(question) is null : need.In(question) is null)];

        /// <inheritdoc/>
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Full} less {Less:0.##########} cents/{Full.Unit} for each degree under {Degrees:0.##########} degrees but not less than {Least:0.##########} cents/{Full.Unit}");
    }
}
