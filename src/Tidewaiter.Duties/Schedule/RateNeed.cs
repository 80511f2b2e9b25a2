namespace Tidewaiter.Duties;

/// <summary>Something a rate needs before it is an amount of money: a quantity, the value of a piece, the duty of another line.</summary>
/// <param name="Name">Its name: <c>drained_weight_kg</c>, <c>value_of_case</c>, <c>sugar_degrees</c>, <c>other_line</c>.</param>
/// <param name="Kind">Where it is stated.</param>
/// <param name="Text">How a person is asked.</param>
public readonly record struct RateNeed(FactName Name, RateNeedKind Kind, Words Text)
{
    /// <summary>A quantity, counted in a unit of its own where it is not that of the goods as they are.</summary>
    public static RateNeed OfQuantity(SpecificRate rate) => new(
        new FactName(rate.Counted.ToString()),
        RateNeedKind.Quantity,
        new Words(rate.On.IsEmpty ? $"How many {rate.Unit}?" : $"How many {rate.Unit} of {rate.On}?"));

    /// <summary>What a question states, in dollars or as a plain number; <c>null</c> when it does not.</summary>
    public decimal? In(DutyQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Kind is not (RateNeedKind.Dollars or RateNeedKind.Number) || !question.Facts.TryGetValue(Name, out var stated) ? null
            : Kind == RateNeedKind.Dollars ? Money.FromCents(stated.Number).Dollars
            : Rate.FromParts(stated.Number).Fraction;
    }

    /// <summary>The need as something to ask for, under the field that takes it.</summary>
    public FactQuestion ToQuestion() => new(Kind == RateNeedKind.Quantity ? new FactName($"quantity.{Name}") : Name, Text, null);
}
