using System.Collections.Frozen;

namespace Tidewaiter.Parties.Names;

/// <summary>Takes legal forms out of a name. Never all of it: a name that is nothing else stays as it is.</summary>
internal static class LegalForms
{
    private static readonly FrozenSet<string> Forms = WordData.Named("legal-forms.txt")
        .SelectMany(line => line.Entries.Split(", ")).ToFrozenSet(StringComparer.Ordinal);

    private static readonly int Longest = Forms.Max(form => form.Count(c => c == ' ') + 1);

    /// <summary>The words without legal forms. One of two letters counts only at either end: inside, it is a word.</summary>
    public static List<FoldedWord> Without(List<FoldedWord> words)
    {
        var kept = new List<FoldedWord>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var length = FormAt(words, i);
            if (length > 0 && (words[i].Text.Length > 2 || length > 1 || kept.Count == 0 || i + length >= words.Count || FormAt(words, i + length) > 0))
            {
                i += length;
            }
            else
            {
                kept.Add(words[i++]);
            }
        }

        return kept.Exists(word => word.Text.Length > 1) ? kept : words;
    }

    private static int FormAt(List<FoldedWord> words, int at)
    {
        if (at >= words.Count || words[at].IsHan)
        {
            return 0;
        }

        var found = 0;
        var phrase = "";
        for (var length = 1; length <= Longest && at + length <= words.Count; length++)
        {
            phrase = length == 1 ? words[at].Text : phrase + " " + words[at + length - 1].Text;
            found = Forms.Contains(phrase) ? length : found;
        }

        return found;
    }
}
