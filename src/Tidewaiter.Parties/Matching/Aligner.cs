using Tidewaiter.Parties.Names;

namespace Tidewaiter.Parties.Matching;

/// <summary>Lays the words of a listed name beside the words looked for, best pairs first, and measures what agrees, is missing, is extra.</summary>
/// <remarks>Used for every comparison: a candidate of a search, a pair, and the slow search that tests hold the fast one against.</remarks>
internal sealed class Aligner
{
    private const float SameLetter = 0.9f;
    private readonly List<WordPair> _possible = [];

    /// <summary>The pairs of the last comparison.</summary>
    public List<WordPair> Pairs { get; } = [];

    /// <summary>Compares. <paramref name="likeness"/> gives the likeness of a slot of the query and a word of the table.</summary>
    public Features Compare(Query query, NameTable table, int name, Func<int, int, float> likeness, in Sides sides)
    {
        var words = table.WordsOf(name);
        _possible.Clear();
        for (var s = 0; s < query.Slots.Count; s++)
        {
            var slot = query.Slots[s];
            for (var i = 0; i < words.Length; i++)
            {
                AddPair(query, table.Vocabulary, s, slot, words, i, likeness);
            }

            foreach (var join in slot.Length == 1 && !slot.Word.IsSmall ? query.JoinsOf(s) : [])
            {
                if (join.Name == name)
                {
                    var weight = 0f;
                    for (var i = join.Start; i < join.Start + join.Length; i++)
                    {
                        weight += table.Vocabulary[words[i]].Weight;
                    }

                    _possible.Add(new WordPair(slot.Start, 1, join.Start, join.Length, WordSimilarity.SameSound, weight, slot.Word.FromHan));
                }
            }
        }

        _possible.Sort(WordPair.BestFirst);
        return Measure(query, table, words, sides);
    }

    private void AddPair(Query query, Vocabulary vocabulary, int s, Slot slot, ReadOnlySpan<int> words, int i, Func<int, int, float> likeness)
    {
        var word = vocabulary[words[i]];
        var alike = likeness(s, words[i]);
        if (alike > 0)
        {
            _possible.Add(new WordPair(slot.Start, slot.Length, i, 1, alike, word.Weight, slot.Word.FromHan));
        }
        else if (slot.Length == 1 && (slot.Word.Name.Role is WordRole.Initial) != (word.Role is WordRole.Initial)
            && slot.Word.Text[0] == word.Text[0] && !slot.Word.IsNumber && word.Role is not WordRole.Number)
        {
            _possible.Add(new WordPair(slot.Start, 1, i, 1, SameLetter, WordWeights.Initial, false) { IsLetter = true });
        }
    }

    private Features Measure(Query query, NameTable table, ReadOnlySpan<int> words, in Sides sides)
    {
        Pairs.Clear();
        ulong asked = 0, listed = 0;
        float agreed = 0, agreement = 0, spelt = 0, lost = 0, heard = 0, missing = 0, extra = 0, weightiest = 0;
        foreach (var pair in _possible)
        {
            var left = Mask(pair.Start, pair.Length);
            var right = Mask(pair.Word, pair.Words);
            if ((asked & left) == 0 && (listed & right) == 0)
            {
                asked |= left;
                listed |= right;
                agreed += pair.Weight;
                agreement += pair.Weight * pair.Likeness;
                if (!pair.IsLetter && (pair.Length > 1 || !query.Words[pair.Start].IsSmall))
                {
                    spelt += pair.Weight;
                    lost += pair.Weight * (1 - pair.Likeness);
                }

                heard += pair.FromHan ? pair.Weight : 0;
                Pairs.Add(pair);
                if (pair.IsLetter)
                {
                    // A letter tells no more than a letter: the rest of the word it stands for is still not there.
                    missing += Math.Max(0, query.Words[pair.Start].Weight - WordWeights.Initial);
                    extra += Math.Max(0, table.Vocabulary[words[pair.Word]].Weight - WordWeights.Initial);
                }
            }
        }

        bool missingNumber = false, extraNumber = false;
        for (var i = 0; i < query.Words.Count; i++)
        {
            if ((asked & (1ul << i)) == 0)
            {
                missing += query.Words[i].Weight;
                weightiest = Math.Max(weightiest, query.Words[i].Weight);
                missingNumber |= query.Words[i].IsNumber;
            }
        }

        for (var i = 0; i < words.Length; i++)
        {
            if ((listed & (1ul << i)) == 0)
            {
                extra += table.Vocabulary[words[i]].Weight;
                extraNumber |= table.Vocabulary[words[i]].Role is WordRole.Number;
            }
        }

        var features = FeatureMath.Of(agreed, agreement, missing, extra);
        features[Feature.Spelling] = spelt > 0 ? lost / spelt : 0;
        features[Feature.Weightiest] = weightiest * FeatureMath.Tens;
        features[Feature.Identical] = missing <= 0 && extra <= 0 && agreement >= agreed ? 1 : 0;
        features[Feature.Number] = missingNumber && extraNumber ? 1 : 0;
        features[Feature.Sound] = agreed > 0 ? heard / agreed : 0;
        sides.AddTo(ref features);
        return features;
    }

    private static ulong Mask(int start, int length) => ((1ul << length) - 1) << start;
}
