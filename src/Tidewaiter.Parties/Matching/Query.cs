using Tidewaiter.Parties.Names;

namespace Tidewaiter.Parties.Matching;

/// <summary>One reading of a name, made ready to be looked for in one table.</summary>
internal sealed class Query
{
    private const int MostJoined = 4;
    private readonly NameTable _table;
    private readonly string[] _joinKeys;

    public Query(ParsedName name, WordWeights weights, NameTable table)
    {
        _table = table;
        Words = [.. name.Words.Select(word => new QueryWord(word, weights.Of(word.Text, word.Role)))];
        var slots = new List<Slot>();
        for (var i = 0; i < Words.Count; i++)
        {
            slots.Add(new Slot(i, 1, Words[i]));
        }

        for (var i = 0; i < Words.Count; i++)
        {
            var text = Words[i].Text;
            for (var length = 2; length <= MostJoined && i + length <= Words.Count && !Words[i].IsNumber && !Words[i + length - 1].IsNumber; length++)
            {
                text += Words[i + length - 1].Text;
                if (table.Vocabulary.Knows(SoundKey.Of(text)))
                {
                    slots.Add(new Slot(i, length, new QueryWord(new NameWord(text, WordRole.Proper) { FromHan = Words[i].FromHan }, 0) { IsJoined = true }));
                }
            }
        }

        Slots = slots;
        _joinKeys = [.. Words.Select(word => word.Text.Length > 3 && !word.IsNumber ? word.Key : "")];
        OpenBySmallWords = Words.All(word => word.IsSmall);
    }

    public IReadOnlyList<QueryWord> Words { get; }

    /// <summary>Each word alone, at its own place, then neighbours that together sound like a word of the table.</summary>
    public IReadOnlyList<Slot> Slots { get; }

    /// <summary>There is nothing but small words, so that they have to open candidates.</summary>
    public bool OpenBySmallWords { get; }

    /// <summary>The likeness of a slot and a word of the table, by definition rather than by search.</summary>
    public Func<int, int, float> LikenessTo(NameTable table) => (slot, word) => WordSimilarity.Of(Slots[slot].Word, table.Vocabulary[word]);

    public ReadOnlySpan<Join> JoinsOf(int slot) => slot < _joinKeys.Length && _joinKeys[slot].Length > 0 ? _table.JoinsOf(_joinKeys[slot]) : [];
}
