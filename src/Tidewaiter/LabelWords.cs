namespace Tidewaiter;

/// <summary>Finds labels by words: every word asked must begin a word of the label, whatever the case. Signs between words do not count.</summary>
public sealed class LabelWords
{
    private readonly string[] _asked;

    /// <summary>The words asked.</summary>
    public LabelWords(Words asked) => _asked = Split(asked);

    /// <summary>Whether nothing was asked.</summary>
    public bool IsEmpty => _asked.Length == 0;

    /// <summary>Whether a label holds every word asked.</summary>
    public bool AreIn(Words label)
    {
        var words = Split(label);
        return Array.TrueForAll(_asked, one => Array.Exists(words, word => word.StartsWith(one, StringComparison.OrdinalIgnoreCase)));
    }

    private static string[] Split(Words text) =>
        new string([.. text.ToString().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
