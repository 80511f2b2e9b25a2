using System.Globalization;

namespace Tidewaiter.Duties;

/// <summary>An amount per unit: <c>1.5 cents/kg</c>.</summary>
/// <param name="Cents">Cents per unit, as printed.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct SpecificRate(decimal Cents, UnitName Unit)
{
    /// <summary>Reads <c>1¢/kg</c>, <c>$1.104/kg</c>, <c>10.5 cents/bbl</c>, <c>0.9¢ each</c>.</summary>
    public static bool TryParse(string text, out SpecificRate rate)
    {
        rate = default;
        ArgumentNullException.ThrowIfNull(text);
        var body = text.Replace(" cents", "¢", StringComparison.Ordinal).Trim();
        var dollars = body.StartsWith('$');
        var cut = body.IndexOf('¢', StringComparison.Ordinal);
        if (dollars)
        {
            body = body[1..];
            cut = body.IndexOfAny(['/', ' ']);
        }

        if (cut <= 0 || !decimal.TryParse(body[..cut], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount))
        {
            return false;
        }

        var unit = body[cut..].TrimStart('¢').Trim();
        if (unit.StartsWith('/'))
        {
            unit = unit[1..].Trim();
        }
        else if (unit != "each")
        {
            return false;
        }

        // A qualified basis ("/kg on drained weight") is another shape.
        if (unit.Length == 0 || unit.Contains(" on ", StringComparison.Ordinal) || unit.Contains(" of ", StringComparison.Ordinal))
        {
            return false;
        }

        rate = new SpecificRate(dollars ? amount * 100 : amount, UnitName.Parse(unit));
        return amount < 1_000_000_000;
    }

    /// <summary>The rate as printed.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Cents:0.##########} cents/{Unit}");
}
