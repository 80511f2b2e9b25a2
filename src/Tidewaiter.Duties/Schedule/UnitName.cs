namespace Tidewaiter.Duties;

/// <summary>A unit of quantity as the schedule names it, spelt one way: <c>kg</c>, <c>liter</c>, <c>each</c>, <c>bbl</c>.</summary>
public readonly record struct UnitName
{
    private readonly string? _name;

    private UnitName(string name) => _name = name;

    /// <summary>Reads a unit; the spellings the schedule uses for one thing become one.</summary>
    public static UnitName Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = text.Trim().TrimEnd('.').Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return new UnitName(name switch
        {
            "no" or "unit" or "units" or "each" or "head" or "article" => "each",
            "m2" or "m²" => "m2",
            "m3" or "m³" => "m3",
            "liters" or "l" => "liter",
            "barrel" or "barrels" => "bbl",
            _ => name,
        });
    }

    /// <summary>The unit.</summary>
    public override string ToString() => _name ?? "";
}
