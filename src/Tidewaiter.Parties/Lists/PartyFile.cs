using System.Collections.Immutable;
using System.Text.Json;
using Tidewaiter.Reading;

namespace Tidewaiter.Parties;

/// <summary>Reads a file of parties, one JSON object a line: <c>{id, name, type, aliases[], countries[], addresses[], identifiers[], list}</c>.</summary>
/// <remarks>Other keys are left alone: such files come from many hands. Countries that are no codes are not compared.</remarks>
public static class PartyFile
{
    /// <summary>The list of parties that name none.</summary>
    public static MeasureId OwnList { get; } = new("index");

    /// <summary>The parties, or every line that is none: a record passed over would be a match nobody sees.</summary>
    public static (IReadOnlyList<ListedParty> Parties, IReadOnlyList<Problem> Problems) Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var parties = new List<ListedParty>();
        var problems = new List<Problem>();
        var ids = new HashSet<PartyId>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var path = $"line {number}";
            try
            {
                using var json = JsonDocument.Parse(line.TrimStart('\uFEFF'));
                var node = new NodeReader(json.RootElement, path, DiagnosticFamily.Question, problems);
                if (Party(node, problems) is { } party)
                {
                    if (ids.Add(party.Id))
                    {
                        parties.Add(party);
                    }
                    else
                    {
                        problems.Add(PartyDiagnostics.NoPartyAt(path, $"the id {party.Id} stands on an earlier line"));
                    }
                }
            }
            catch (JsonException)
            {
                problems.Add(PartyDiagnostics.NoPartyAt(path, "it is not JSON"));
            }
        }

        return (parties, problems);
    }

    private static ListedParty? Party(NodeReader node, List<Problem> problems)
    {
        if (!node.IsMapping)
        {
            node.WrongShape("a mapping");
            return null;
        }

        var before = problems.Count;
        var id = node.Text("id");
        var name = node.Text("name");
        var aliases = Texts(node, "aliases");
        if (aliases.Append(name ?? "").Any(one => one.Length > PartyQuestionReader.LongestName))
        {
            problems.Add(PartyDiagnostics.NameTooLongAt(node.Path, PartyQuestionReader.LongestName));
        }

        var list = node.OptionalText("list");
        var type = node.OptionalValue<PartyType>("type", PartyTypes.TryParse, "one of person, entity, vessel, aircraft, unknown");
        var party = new ListedParty(new PartyId(id ?? ""), list is null ? OwnList : new MeasureId(list), type ?? PartyType.Unknown, new Words(name ?? ""))
        {
            Aliases = [.. aliases.Select(alias => new Words(alias))],
            Countries = [.. Texts(node, "countries").Select(text => CountryCode.TryParse(text, out var code) ? code : default).Where(code => code != default)],
            Addresses = [.. Texts(node, "addresses").Select(address => new Words(address))],
            Identifiers = [.. Texts(node, "identifiers").Select(text => PartyIdentifier.TryParse(text, out var number) ? number : default).Where(number => number != default)],
        };
        return problems.Count == before ? party : null;
    }

    private static ImmutableArray<string> Texts(NodeReader node, string key) =>
        node.Child(key) is { } given ? [.. given.OneOrMore().Select(item => item.IsMapping ? item.Text("value") : item.TextHere()).OfType<string>()] : [];
}
