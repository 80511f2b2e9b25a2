using System.Globalization;

namespace Tidewaiter.Vessels;

/// <summary>An amount of a fee: exact, however many decimals a fraction of a net ton gives it.</summary>
/// <param name="Currency">The currency.</param>
/// <param name="Value">The amount in whole units of the currency.</param>
public readonly record struct FeeAmount(Currency Currency, decimal Value)
{
    /// <summary>The sum of two amounts of one currency.</summary>
    /// <exception cref="InvalidOperationException">They are of two currencies.</exception>
    public static FeeAmount operator +(FeeAmount left, FeeAmount right) => left.Currency == right.Currency
        ? left with { Value = left.Value + right.Value }
        : throw new InvalidOperationException($"{left} and {right} are of two currencies and have no sum.");

    /// <summary><c>USD 1,080,120</c>; decimals only where there are some.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Currency} {Value:#,0.##########}");
}
