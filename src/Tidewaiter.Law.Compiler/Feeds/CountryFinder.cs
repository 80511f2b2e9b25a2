using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>Finds countries by the names the book's table has for them. The authority's own country is in every document and tells nothing.</summary>
internal sealed class CountryFinder
{
    // CHN and PRC may be words of a headline; what is shorter than a name is no name here.
    private const int ShortestName = 4;

    // By the first word, longer names first: of "North Korea" and "Korea" the text decides.
    private readonly Dictionary<string, List<(string[] Words, CountryCode Country)>> _byFirstWord = [];

    public CountryFinder(Book book)
    {
        var jurisdiction = DutyJurisdiction.Of(book);
        var own = CountryCode.TryParse(jurisdiction.ToString(), out var home) ? home : default;
        foreach (var (country, name) in new CountryTable(book, jurisdiction).Names.Where(pair => pair.Name.Length >= ShortestName && pair.Country != own))
        {
            var words = Split(name).ToArray();
            if (words.Length == 0)
            {
                continue;
            }

            if (!_byFirstWord.TryGetValue(words[0], out var names))
            {
                _byFirstWord[words[0]] = names = [];
            }

            names.Add((words, country));
        }

        foreach (var names in _byFirstWord.Values)
        {
            names.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        }
    }

    public IEnumerable<CountryCode> Find(string text)
    {
        var words = Split(text, asWritten: true).ToArray();
        for (var at = 0; at < words.Length; at++)
        {
            // A name is written as one: turkey is a bird.
            if (!char.IsUpper(words[at][0]) || !_byFirstWord.TryGetValue(words[at].ToUpperInvariant(), out var names))
            {
                continue;
            }

            var start = at;
            var found = names.Find(name => name.Words.Length <= words.Length - start && Matches(name.Words, words.AsSpan(start)));
            if (found.Words is not null)
            {
                yield return found.Country;
                at += found.Words.Length - 1;
            }
        }
    }

    private static bool Matches(string[] name, ReadOnlySpan<string> words)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!words[i].Equals(name[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    // Letters and what stands between them in a name; a possessive is the name all the same.
    private static IEnumerable<string> Split(string text, bool asWritten = false)
    {
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isLetter = at < text.Length && (char.IsLetter(text[at]) || (start >= 0 && text[at] is '\'' or '\u2019' && at + 1 < text.Length && char.IsLetter(text[at + 1])));
            if (isLetter && start < 0)
            {
                start = at;
            }
            else if (!isLetter && start >= 0)
            {
                var word = text[start..at].Replace('\u2019', '\'');
                word = word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? word[..^2] : word;
                yield return asWritten ? word : word.ToUpperInvariant();
                start = -1;
            }
        }
    }
}
