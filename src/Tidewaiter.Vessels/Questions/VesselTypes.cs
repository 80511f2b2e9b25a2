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

    /// <summary>The law's word for a type, by the whole text or by the longest name in it; <c>null</c> when it has none.</summary>
    public static Words? Find(string text, ImmutableArray<Words> known)
    {
        var names = from word in known
                    from name in Others.GetValueOrDefault(word.ToString(), []).Prepend(word.ToString())
                    orderby name.Length descending
                    select (Word: word, Name: name);
        foreach (var (word, name) in names)
        {
            if (Holds(text, name))
            {
                return word;
            }
        }

        return null;
    }

    // As a whole word: 'bulk' is in 'bulk carrier', not in 'bulkhead'.
    private static bool Holds(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
