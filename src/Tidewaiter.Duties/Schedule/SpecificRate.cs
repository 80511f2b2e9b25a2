using System.Globalization;

namespace Tidewaiter.Duties;

/// <summary>An amount per unit: <c>1.5 cents/kg</c>.</summary>
/// <param name="Cents">Cents per unit, as printed.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct SpecificRate(decimal Cents, UnitName Unit)
{
    // Beyond this nothing is a tariff, and the product with a quantity must stay within range.
    internal const decimal Limit = 100_000_000_000;

    /// <summary>What is weighed or counted, when it is not the goods as they are: <c>drained weight</c>, <c>lead content</c>.</summary>
    public Words On { get; init; }

    /// <summary>The unit by which the quantity is stated: <c>kg</c>, or <c>drained_weight_kg</c> for kilograms of drained weight.</summary>
    public UnitName Counted => On.IsEmpty ? Unit : UnitName.Parse($"{On.ToString().Replace(' ', '_')}_{Unit}");

    /// <summary>Reads <c>1¢/kg</c>, <c>$1.104/kg</c>, <c>10.5 cents/bbl</c>, <c>0.9¢ each</c>, <c>3.7¢/kg on drained weight</c>.</summary>
    public static bool TryParse(string text, out SpecificRate rate)
    {
        rate = default;
        ArgumentNullException.ThrowIfNull(text);
        var reader = new RateReader(text);
        return reader.TakeCents(out var cents) && RateUnit.TryParse(reader, cents, out rate);
    }

    /// <summary>How many units a question states; <c>null</c> when it does not say.</summary>
    public decimal? QuantityIn(DutyQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Quantity.TryGetValue(Counted, out var counted) ? counted
            : RateUnit.Threshold(Unit) is var (all, free) && question.Quantity.TryGetValue(all, out var number) ? Math.Max(0, number - free)
            : null;
    }

    /// <summary>The rate as printed.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Cents:0.##########} cents/{Unit}") + (On.IsEmpty ? "" : $" on {On}");
}
