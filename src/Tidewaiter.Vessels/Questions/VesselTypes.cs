using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>What types of vessels are called, beside the words of the law.</summary>
internal static class VesselTypes
{
    private static readonly Dictionary<string, string[]> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["container"] = ["containership", "container ship", "container vessel"],
        ["bulk"] = ["dry bulk", "bulk carrier", "bulker", "bulk vessel", "ore carrier"],
        ["general"] = ["general cargo", "breakbulk", "multipurpose", "heavy lift"],
        ["tanker"] = ["oil tanker", "crude tanker", "product tanker", "liquid bulk", "vlcc"],
        ["chemical tanker"] = ["chemical", "chemical carrier"],
        ["gas carrier"] = ["lpg", "lpg carrier", "lpg tanker", "ethane carrier", "vlgc", "vlec"],
        ["LNG carrier"] = ["lng", "lng tanker", "132"],
        ["vehicle carrier"] = ["vehicle", "car carrier", "pctc", "pcc"],
        ["ro-ro"] = ["roro", "ro/ro", "roll-on/roll-off", "con-ro"],
        ["passenger"] = ["cruise", "cruise ship"],
    };

    // What may discharge boxes, if nobody says how many.
    private static readonly string[] WithContainers = ["container", "general", "ro-ro", "other"];

    /// <summary>The fact that holds the type.</summary>
    public static FactName Fact { get; } = new("type");

    /// <summary>Whether a vessel of a type may carry containers; one of no stated type may.</summary>
    public static bool CarriesContainers(FactValue? type) => type is not { } word || WithContainers.Contains(word.Word.ToString());

    /// <summary>The law's word for a type; <c>null</c> when it has none.</summary>
    public static Words? Find(string text, ImmutableArray<Words> known)
    {
        var trimmed = text.Trim();
        foreach (var word in known)
        {
            var name = word.ToString();
            if (name.Equals(trimmed, StringComparison.OrdinalIgnoreCase)
                || Others.GetValueOrDefault(name, []).Contains(trimmed, StringComparer.OrdinalIgnoreCase))
            {
                return word;
            }
        }

        return null;
    }
}
