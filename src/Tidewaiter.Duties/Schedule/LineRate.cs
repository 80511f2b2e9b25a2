using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>The rate of a tariff line as the schedule prints it. The shapes are those nested here, and one for what is not read.</summary>
/// <remarks>
/// Each prints back what it read in one spelling, <c>Parse(rate.ToString())</c> being the rate again; says what it needs beyond the value; and has
/// a price once that is stated. Nearly all are sums.
/// </remarks>
public abstract partial record LineRate
{
    private LineRate()
    {
    }

    /// <summary>No duty.</summary>
    public static LineRate Free { get; } = new Sum(Rate.Zero, [], [], default);

    /// <summary>The share of the whole value, where it is a sum that has one.</summary>
    public virtual Rate AdValorem => Rate.Zero;

    /// <summary>The amounts per unit, where it is a sum that has some.</summary>
    public virtual ImmutableArray<SpecificRate> Specifics => [];

    /// <summary>The text, when no fact could make it a number; empty otherwise.</summary>
    public virtual Words Unpriced => default;

    /// <summary>Whether it is a share of the whole value alone: known without any question.</summary>
    public virtual bool IsAdValorem => false;

    /// <summary>What it needs beyond the value.</summary>
    public abstract ImmutableArray<RateNeed> Needs { get; }

    /// <summary>Whether it stands on the duty of another line, which <see cref="With"/> lends it.</summary>
    public virtual bool Borrows => false;

    /// <summary>Reads a rate: <c>Free</c>, <c>6.8%</c>, <c>1¢/kg</c>, <c>$1.035/kg + 17%</c> and every other form the schedule has. What is not read is kept as <see cref="Unread"/>; a blank is not Free.</summary>
    public static LineRate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LineRateParser.Parse(text);
    }

    /// <summary>The share of the value and the amount it comes to; <c>null</c> when the question does not state all it needs.</summary>
    public abstract RatePrice? Price(DutyQuestion question);

    /// <summary>What it needs and a question does not state.</summary>
    public abstract ImmutableArray<RateNeed> Missing(DutyQuestion question);

    /// <summary>The same rate with the duty it stands on; itself when it stands on none.</summary>
    public virtual LineRate With(LineRate other) => this;

    /// <summary>The rate in one spelling: <c>Free</c>, <c>6.8 %</c>, <c>1 cents/kg + 5 %</c>.</summary>
    public abstract override string ToString();
}
