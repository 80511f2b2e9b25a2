using Tidewaiter.Parties;

namespace Tidewaiter.Benchmarks.Screening;

/// <summary>A made-up customer base: nine in ten are nobody on a list, one in ten is a listed name with a letter changed.</summary>
internal static class Customers
{
    public static List<PartyQuestion> Of(int count)
    {
        var random = new Random(20261123);
        var listed = EmbeddedLists.Copies.SelectMany(copy => copy.Parties).ToList();
        var nobodies = new TrainingSet(Math.Min(count, 30_000)).Asked.Where(asked => asked.Meant is null).Select(asked => asked.Question).ToList();
        return [.. Enumerable.Range(0, count).Select(at => at % 10 == 0 ? Changed(listed[random.Next(listed.Count)], random) : nobodies[random.Next(nobodies.Count)])];
    }

    /// <summary>As many parties as wanted: names of the embedded lists with words of others put in.</summary>
    public static List<ListedParty> ManyListed(int count)
    {
        var random = new Random(20261124);
        var parties = EmbeddedLists.Copies.SelectMany(copy => copy.Parties).ToList();
        return [.. Enumerable.Range(0, count).Select(at =>
        {
            var one = parties[random.Next(parties.Count)];
            var other = parties[random.Next(parties.Count)].Name.ToString().Split(' ');
            var words = one.Name.ToString().Split(' ');
            words[random.Next(words.Length)] = other[random.Next(other.Length)];
            return new ListedParty(new PartyId($"made-up-{at}"), one.List, one.Type, new Words(string.Join(' ', words)));
        })];
    }

    private static PartyQuestion Changed(ListedParty party, Random random)
    {
        var name = party.Name.ToString();
        var at = random.Next(name.Length);
        return new PartyQuestion(new Words(name[..at] + (char)('a' + random.Next(26)) + name[(at + 1)..])) { Type = party.Type };
    }
}
