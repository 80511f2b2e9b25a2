using System.Globalization;
using Tidewaiter.Parties.Names;

namespace Tidewaiter.Parties.Matching;

/// <summary>What agreement on a word says: the rarer the more, by its role; in nats.</summary>
/// <remarks>Frozen when an index is first built, so that a list update changes no other party's score.</remarks>
internal sealed class WordWeights
{
    public const float Initial = 1;
    private static readonly Lazy<WordWeights> Background = new(ReadBackground);
    private readonly Dictionary<string, int> _counts;

    private WordWeights(Dictionary<string, int> counts, int parties)
    {
        _counts = counts;
        Parties = parties;
    }

    /// <summary>What words weigh among the parties this program carries.</summary>
    public static WordWeights OfBackground => Background.Value;

    /// <summary>Parties counted.</summary>
    public int Parties { get; }

    /// <summary>Every word that more than one party bears, with the number of parties.</summary>
    public IEnumerable<(string Word, int Count)> Common => _counts.Where(word => word.Value > 1).OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => (word.Key, word.Value));

    /// <summary>Counts the parties each word occurs in, on top of the background: ten records of a small file tell little about how rare a word is.</summary>
    public static WordWeights Of(IEnumerable<IEnumerable<string>> wordsOfParties) => Count(wordsOfParties, new Dictionary<string, int>(OfBackground._counts, StringComparer.Ordinal), OfBackground.Parties);

    /// <summary>The same without a background.</summary>
    public static WordWeights OfAlone(IEnumerable<IEnumerable<string>> wordsOfParties) => Count(wordsOfParties, new Dictionary<string, int>(StringComparer.Ordinal), 0);

    private static WordWeights Count(IEnumerable<IEnumerable<string>> wordsOfParties, Dictionary<string, int> counts, int parties)
    {
        foreach (var words in wordsOfParties)
        {
            parties++;
            foreach (var word in words.Distinct(StringComparer.Ordinal))
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        return new WordWeights(counts, parties);
    }

    // "# parties" and then a word and its count on a line.
    private static WordWeights ReadBackground()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var parties = 0;
        foreach (var (word, count) in WordData.Named("frequencies.txt"))
        {
            var number = int.Parse(count, CultureInfo.InvariantCulture);
            if (word.Length == 0)
            {
                parties = number;
            }
            else
            {
                counts[word] = number;
            }
        }

        return new WordWeights(counts, parties);
    }

    public float Of(string text, WordRole role) => role is WordRole.Initial ? Initial : Share(role) * MathF.Log((Parties + 20f) / (_counts.GetValueOrDefault(text) + 0.6f));

    private static float Share(WordRole role) => role switch
    {
        WordRole.Proper => 1,
        WordRole.Number => 0.8f,
        WordRole.Common => 0.55f,
        WordRole.Filler => 0.2f,
        WordRole.Title => 0.12f,
        _ => 0.08f,
    };
}
