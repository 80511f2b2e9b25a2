using System.Globalization;

namespace Tidewaiter;

/// <summary>An amount of US dollars in whole cents.</summary>
public readonly record struct Money : IComparable<Money>
{
    private Money(long cents) => Cents = cents;

    /// <summary>The amount in cents.</summary>
    public long Cents { get; }

    /// <summary>No money.</summary>
    public static Money Zero => default;

    /// <summary>The amount in dollars.</summary>
    public decimal Dollars => Cents / 100m;

    /// <summary>An amount from cents.</summary>
    public static Money FromCents(long cents) => new(cents);

    /// <summary>An amount from dollars, rounded half away from zero to the cent.</summary>
    /// <exception cref="OverflowException">The amount is beyond ninety quadrillion dollars.</exception>
    public static Money FromDollars(decimal dollars) => new((long)decimal.Round(dollars * 100, MidpointRounding.AwayFromZero));

    /// <summary>The amount rounded to whole dollars, half up: how value is entered on a summary line.</summary>
    public Money ToWholeDollars() => new((long)RoundedHalfUp(Cents, 100) * 100);

    /// <summary><paramref name="rate"/> of this amount, rounded half up to the cent.</summary>
    public Money Times(Rate rate) => new((long)RoundedHalfUp(Math.BigMul(Cents, rate.Parts), Rate.Whole));

    /// <summary>The sum of two amounts.</summary>
    public static Money operator +(Money left, Money right) => new(left.Cents + right.Cents);

    /// <summary>The difference of two amounts.</summary>
    public static Money operator -(Money left, Money right) => new(left.Cents - right.Cents);

    /// <inheritdoc/>
    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    /// <summary>The amount with two decimals: <c>1,234.50</c>.</summary>
    public override string ToString() => Dollars.ToString("#,0.00", CultureInfo.InvariantCulture);

    // Division cuts towards zero; a difference of amounts can be below it.
    private static Int128 RoundedHalfUp(Int128 amount, long unit)
    {
        var (whole, rest) = Int128.DivRem(amount + unit / 2, unit);
        return rest < 0 ? whole - 1 : whole;
    }
}
