using System.Globalization;

namespace Tidewaiter.Vessels;

/// <summary>So much of a currency for each unit.</summary>
/// <param name="Each">The amount for one unit.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct FeeRate(FeeAmount Each, FeeUnit Unit)
{
    private const string Per = " per ";

    /// <summary>Reads <c>50 USD per net ton</c>.</summary>
    public static bool TryParse(string text, out FeeRate rate)
    {
        rate = default;
        ArgumentNullException.ThrowIfNull(text);
        var per = text.IndexOf(Per, StringComparison.Ordinal);
        var price = (per < 0 ? text : text[..per]).Split(' ');
        if (per < 0
            || price.Length != 2
            || !decimal.TryParse(price[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            || amount > 1_000_000_000
            || !Currency.TryParse(price[1], out var currency)
            || !FeeUnits.TryParse(text[(per + Per.Length)..], out var unit))
        {
            return false;
        }

        rate = new FeeRate(new FeeAmount(currency, amount), unit);
        return true;
    }

    /// <summary>The amount for a number of units.</summary>
    public FeeAmount Times(decimal units) => Each with { Value = Each.Value * units };

    /// <summary>The rate as law files write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Each.Value} {Each.Currency} per {FeeUnits.Print(Unit)}");
}
