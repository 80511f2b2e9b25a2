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
            "no" or "unit" or "units" or "each" or "head" or "article" or "articles" or "pcs" or "pieces" => "each",
            "kgs" or "kilogram" or "kilograms" => "kg",
            "gram" or "grams" => "g",
            "tonne" or "tonnes" => "t",
            "m²" => "m2",
            "m³" => "m3",
            "liters" or "litre" or "litres" or "l" => "liter",
            "pf.liters" or "pfliter" or "pfliters" or "proofliter" or "proofliters" or "pfl" => "pf.liter",
            "barrel" or "barrels" => "bbl",
            "prs" or "pair" or "pairs" => "pr",
            "dozen" => "doz",
            "doz.pr" or "dozprs" or "dozpr" or "dozenpairs" => "doz.prs",
            "1,000" or "thousand" or "thousands" => "1000",
            "1,000pins" => "1000pins",
            "linm" => "lin.m",
            "gr.lines" or "grosslines" => "line/gross",
            "jewels" or "jwls" => "jewel",
            "packs" => "pack",
            _ => Content(name),
        });
    }

    /// <summary>The unit.</summary>
    public override string ToString() => _name ?? "";

    // What a part of the goods weighs, as the schedule has it reported.
    private static string Content(string name) => name switch
    {
        "cleankg" or "cykg" => "clean_kg",
        "kgttlsug" => "total_sugars_kg",
        "pbkg" => "lead_content_kg",
        "cukg" => "copper_content_kg",
        "znkg" => "zinc_content_kg",
        "wkg" => "tungsten_content_kg",
        "mokg" => "molybdenum_content_kg",
        "mgkg" => "magnesium_content_kg",
        "mnkg" => "manganese_content_kg",
        "sikg" => "silicon_content_kg",
        _ => name,
    };
}
