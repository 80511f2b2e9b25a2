using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli;

/// <summary>What a document mentions, counted for a person.</summary>
internal static class MentionWords
{
    public static string Of(Mentions mentions)
    {
        (int Count, string What)[] counts =
        [
            (mentions.Headings.Length, "heading"),
            (mentions.Goods.Length, "number of goods"),
            (mentions.Origins.Length, "country"),
            (mentions.Measures.Length, "measure of the book"),
        ];
        var said = counts.Where(one => one.Count > 0).Select(one => $"{one.What} × {one.Count}").ToList();
        return said.Count == 0 ? "mentions nothing of the tariff that could be found" : $"mentions {string.Join(", ", said)}";
    }
}
