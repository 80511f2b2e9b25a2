using Tidewaiter.Parties;

namespace Tidewaiter.Benchmarks.Screening;

/// <summary>Names to fit the score on, all from what this program carries: aliases taken out of their records, their misspellings, and names of nobody on a list.</summary>
internal sealed class TrainingSet
{
    private readonly Random _random = new(20261123);
    private readonly List<ListedParty> _parties;

    public TrainingSet(int size)
    {
        var all = EmbeddedLists.Copies.SelectMany(copy => copy.Parties).ToList();
        var chosen = all.Index().Where(party => party.Item.Aliases.Length > 0).OrderBy(_ => _random.Next()).Take(size).ToList();
        _parties = all;
        foreach (var (at, party) in chosen)
        {
            var alias = party.Aliases[_random.Next(party.Aliases.Length)];
            _parties[at] = party with { Aliases = party.Aliases.Remove(alias) };
            Asked.Add((new PartyQuestion(alias) { Type = party.Type }, party.Id));
        }

        foreach (var party in all.OrderBy(_ => _random.Next()).Take(size / 3).ToList())
        {
            Asked.Add((new PartyQuestion(new Words(Misspelt(party.Name.ToString()))) { Type = party.Type }, party.Id));
        }

        AddNobodies(size);
    }

    public IReadOnlyList<ListedParty> Parties => _parties;

    /// <summary>Questions, and who is meant: <c>null</c> for nobody.</summary>
    public List<(PartyQuestion Question, PartyId? Meant)> Asked { get; } = [];

    private void AddNobodies(int size)
    {
        var words = Read();
        string One(string kind) => words[kind][_random.Next(words[kind].Length)];
        var people = _parties.Where(party => party.Type is PartyType.Person && party.Name.ToString().Contains(", ", StringComparison.Ordinal)).Select(party => party.Name.ToString().Split(", ", 2)).ToList();
        var bodies = _parties.Where(party => party.Type is PartyType.Entity).Select(party => party.Name.ToString().Split(' ')).Where(name => name.Length is > 2 and < 7).ToList();
        for (var i = 0; i < size; i++)
        {
            var (name, type) = (i % 5) switch
            {
                0 or 1 => ($"{One("given")} {One("family")}", PartyType.Person),
                2 => ($"{One("given")} {One("given")} {One("family")}", PartyType.Person),
                3 => ($"{One("family")} {One("trade")} {One("form")}", PartyType.Entity),
                _ when i % 2 == 0 => ($"{people[_random.Next(people.Count)][0]}, {people[_random.Next(people.Count)][1]}", PartyType.Person),
                _ => (Swapped(bodies[_random.Next(bodies.Count)], bodies[_random.Next(bodies.Count)]), PartyType.Entity),
            };
            Asked.Add((new PartyQuestion(new Words(name)) { Type = type }, null));
        }
    }

    // The name of one body with the first word of another: a sister or a stranger.
    private static string Swapped(string[] name, string[] other) => string.Join(' ', name.Skip(1).Prepend(other[0]));

    private string Misspelt(string name)
    {
        for (var edits = 1 + _random.Next(2); edits > 0 && name.Length > 4; edits--)
        {
            var at = 1 + _random.Next(name.Length - 2);
            name = _random.Next(4) switch
            {
                0 => name.Remove(at, 1),
                1 => name.Insert(at, $"{(char)('a' + _random.Next(26))}"),
                2 => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
                _ => name[..at] + (char)('a' + _random.Next(26)) + name[(at + 1)..],
            };
        }

        return name;
    }

    private static Dictionary<string, string[]> Read()
    {
        using var reader = new StreamReader(typeof(TrainingSet).Assembly.GetManifestResourceStream("everyday-names.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1].Split(parts[0] == "form" ? '|' : ' '));
    }
}
