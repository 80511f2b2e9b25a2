namespace Tidewaiter.Parties.Names;

/// <summary>Reads a name into words: one reading for the sound and sense of it, one more where Chinese characters can be compared as written.</summary>
internal static class NameParser
{
    public static NameWord Word(string text, string written)
    {
        if (text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return new NameWord(Digits(text), WordRole.Number) { Written = written };
        }

        if (text.Length == 1)
        {
            return new NameWord(text, WordRole.Initial) { Written = written };
        }

        if (WordLists.SmallWord(text) is { } small)
        {
            return new NameWord(text, small) { Written = written };
        }

        return WordLists.CommonWord(text) is { } common
            ? new NameWord(common, char.IsAsciiDigit(common[0]) ? WordRole.Number : WordRole.Common) { Written = written }
            : new NameWord(text, WordRole.Proper) { Written = written };
    }

    /// <summary>The readings of a name. <paramref name="known"/>: see <see cref="HanReader.Read"/>.</summary>
    public static List<ParsedName> Parse(string name, PartyType type, Func<string, bool>? known = null)
    {
        var readings = new List<ParsedName>();
        foreach (var part in NameParts.Of(name))
        {
            var folded = NameFolder.Fold(part);
            if (type is not PartyType.Person)
            {
                folded = LegalForms.Without(folded);
            }

            Add(readings, folded.SelectMany(word => word.IsHan ? HanReader.Read(word.Text, known) : Latin(word, type)));
            if (folded.Exists(word => word.IsHan))
            {
                // Cut where names of the list are; whole, as a foreign name is rendered; as written.
                if (known is not null)
                {
                    Add(readings, folded.SelectMany(word => word.IsHan ? HanReader.Read(word.Text, null) : Latin(word, type)));
                }

                Add(readings, folded.Where(word => word.IsHan).Select(word => new NameWord(word.Text, WordRole.Proper) { Written = word.Written }));
            }
        }

        return readings;
    }

    private static void Add(List<ParsedName> readings, IEnumerable<NameWord> words)
    {
        var reading = words.Take(ParsedName.MostWords).ToList();
        if (reading.TrueForAll(word => word.Role is WordRole.Particle or WordRole.Title or WordRole.Filler or WordRole.Initial))
        {
            // Where there is nothing else, a small word is the name: AT&T, Group.
            reading = [.. reading.Select(word => word.Role is WordRole.Initial ? word : new NameWord(word.Text, WordRole.Proper) { Written = word.Written })];
        }

        if (reading.Exists(word => word.Role is not (WordRole.Particle or WordRole.Initial)) || (readings.Count == 0 && reading.Count > 0))
        {
            if (!readings.Exists(other => other.Words.Select(word => word.Text).SequenceEqual(reading.Select(word => word.Text))))
            {
                readings.Add(new ParsedName(reading));
            }
        }
    }

    private static IEnumerable<NameWord> Latin(FoldedWord word, PartyType type)
    {
        // Abdulrahman is Abdul Rahman is Abd al-Rahman.
        if (word.Text.Length >= 9 && !word.Text.AsSpan(5).StartsWith("lah") && word.Text.StartsWith("abd", StringComparison.Ordinal) && word.Text[3] is 'u' or 'e' or 'a' or 'o' && word.Text[4] is 'l')
        {
            yield return Word("abdul", word.Written);
            yield return Word(word.Text[5..], word.Written) with { Unvowelled = word.Unvowelled };
            yield break;
        }

        var read = type is PartyType.Person && WordLists.SmallWord(word.Text) is null && word.Text.Length > 1 && !word.Text.AsSpan().ContainsAnyInRange('0', '9')
            ? new NameWord(word.Text, WordRole.Proper) { Written = word.Written }
            : Word(word.Text, word.Written);
        yield return word.Unvowelled ? read with { Unvowelled = true } : read;
    }

    // 27th, 27-y and 27 are one number; A320 stays as it is.
    private static string Digits(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && text[digits..] is "st" or "nd" or "rd" or "th" or "y" or "ya" or "oy" or "go" ? text[..digits].TrimStart('0') is { Length: > 0 } number ? number : "0" : text;
    }
}
