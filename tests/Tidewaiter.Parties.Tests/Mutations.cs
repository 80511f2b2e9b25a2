using CsCheck;

namespace Tidewaiter.Parties.Tests;

/// <summary>Listed names as customers write them: letters lost, doubled, swapped and changed, words turned round, glued and left out.</summary>
internal static class Mutations
{
    public static Gen<PartyQuestion> Of(IReadOnlyList<ListedParty> parties) =>
        from party in Gen.Int[0, parties.Count - 1].Select(at => parties[at])
        from name in Gen.Int[0, party.Aliases.Length].Select(at => at == 0 ? party.Name : party.Aliases[at - 1])
        from edits in Gen.Int[0, 6].Array[0, 3]
        from places in Gen.Int[0, 10_000].Array[3]
        from typed in Gen.Bool
        select new PartyQuestion(new Words(edits.Zip(places).Aggregate(name.ToString(), (text, edit) => Edit(text, edit.First, edit.Second))))
        {
            Type = typed ? party.Type : PartyType.Unknown,
            Countries = typed ? party.Countries : [],
        };

    private static string Edit(string text, int edit, int place)
    {
        if (text.Length < 3)
        {
            return text;
        }

        var at = place % (text.Length - 1);
        var words = text.Split(' ');
        return edit switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[at].ToString()),
            2 => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
            3 => text[..at] + (char)('a' + (place % 26)) + text[(at + 1)..],
            4 => string.Join(' ', words.Reverse()),
            5 => words.Length > 1 ? string.Join(' ', words.Take(place % words.Length).Concat(words.Skip((place % words.Length) + 1))) : text,
            _ => words.Length > 1 ? string.Join(' ', words.Take(words.Length - 2).Append(words[^2] + words[^1])) : text,
        };
    }
}
