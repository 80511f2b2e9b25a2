using System.Collections.Immutable;
using System.Text.Json;
using Tidewaiter.Reading;

namespace Tidewaiter.Parties;

/// <summary>Reads a question: <c>{id, name, type?, country?, countries?, address?, identifiers?}</c>.</summary>
public static class PartyQuestionReader
{
    /// <summary>No name is longer.</summary>
    public const int LongestName = 2000;

    private const string TypeExpected = "one of person, entity, vessel, aircraft, unknown";

    /// <summary>The question, or what is wrong with it.</summary>
    public static (PartyQuestion? Question, IReadOnlyList<Problem> Problems) Read(JsonElement json)
    {
        var problems = new List<Problem>();
        var node = new NodeReader(json, "$", DiagnosticFamily.Question, problems);
        _ = node.Child("id");
        var question = new PartyQuestion(Name(node, problems))
        {
            Type = node.OptionalValue<PartyType>("type", PartyTypes.TryParse, TypeExpected) ?? PartyType.Unknown,
            Countries = [.. Countries(node, "country"), .. Countries(node, "countries")],
            Address = new Words(node.OptionalText("address") ?? ""),
            Identifiers = Identifiers(node),
        };
        node.Finish();
        return problems.Count == 0 ? (question, problems) : (null, problems);
    }

    private static Words Name(NodeReader node, List<Problem> problems)
    {
        var name = node.Text("name") ?? "";
        if (name.Length > LongestName)
        {
            problems.Add(PartyDiagnostics.NameTooLongAt("$/name", LongestName));
        }

        return new Words(name);
    }

    private static IEnumerable<CountryCode> Countries(NodeReader node, string key)
    {
        foreach (var item in node.Child(key)?.OneOrMore() ?? [])
        {
            if (item.ValueHere<CountryCode>(CountryCode.TryParse, "a country: two letters as in ISO 3166-1") is { } country)
            {
                yield return country;
            }
        }
    }

    // [{type, value}], ["…"], or {type: value}.
    private static ImmutableArray<PartyIdentifier> Identifiers(NodeReader node)
    {
        const string expected = "a number of at least five letters and digits";
        if (node.Child("identifiers") is not { } given)
        {
            return [];
        }

        var numbers = given.IsMapping ? given.Entries().Select(entry => entry.Node) : given.OneOrMore();
        var found = ImmutableArray.CreateBuilder<PartyIdentifier>();
        foreach (var number in numbers)
        {
            _ = number.Child("type");
            if ((number.IsMapping ? number.Value<PartyIdentifier>("value", PartyIdentifier.TryParse, expected) : number.ValueHere<PartyIdentifier>(PartyIdentifier.TryParse, expected)) is { } read)
            {
                found.Add(read);
            }
        }

        return found.ToImmutable();
    }
}
