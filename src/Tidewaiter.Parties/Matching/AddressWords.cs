using Tidewaiter.Parties.Names;

namespace Tidewaiter.Parties.Matching;

/// <summary>Addresses as bags of words: parts come in any order, and half of them are missing.</summary>
internal static class AddressWords
{
    private const int Fewest = 2;

    /// <summary>The highest share of a listed address, by length of words, that the other holds; 0 when fewer than two words agree.</summary>
    public static float Share(Words asked, IEnumerable<Words> listed)
    {
        var words = Of(asked);
        return listed.Select(address => Share(words, Of(address))).DefaultIfEmpty(0).Max();
    }

    private static float Share(HashSet<string> asked, HashSet<string> listed)
    {
        var both = listed.Where(asked.Contains).ToList();
        return both.Count < Fewest ? 0 : both.Sum(word => word.Length) / (float)listed.Sum(word => word.Length);
    }

    private static HashSet<string> Of(Words address) => NameFolder.Fold(address.ToString())
        .Where(word => word.Text.Length > 1).Take(ParsedName.MostWords).Select(word => SoundKey.Of(word.Text)).ToHashSet(StringComparer.Ordinal);
}
