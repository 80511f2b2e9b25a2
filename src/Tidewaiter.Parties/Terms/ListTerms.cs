using System.Collections.Immutable;
using System.Globalization;
using Tidewaiter.Law;
using Tidewaiter.Reading;

namespace Tidewaiter.Parties;

/// <summary>The field of law that declares a list of parties.</summary>
public static class ListTerms
{
    /// <summary>This room's field, to be joined to a catalog.</summary>
    public static TermCatalog Catalog { get; } = TermCatalog.Of(new Dictionary<string, TermCatalog.TermReader>
    {
        ["listed"] = (node, _, _) => Read(node),
    }.ToImmutableDictionary());

    private static ListedTerm? Read(NodeReader node)
    {
        var code = node.Text("code");
        var roles = node.Child("role")?.OneOrMore()
            .Select(item => item.ValueHere<PartyRole>(LawReader.ParseEnum, LawReader.EnumExpected<PartyRole>())).OfType<PartyRole>().ToImmutableArray() ?? [PartyRole.Any];
        var consequence = node.Value<ListConsequence>("consequence", LawReader.ParseEnum, LawReader.EnumExpected<ListConsequence>());
        var age = node.Value<int>("max_age", ParseCount, "a whole number of days");
        var least = node.Value<int>("least", ParseCount, "a whole number of records");
        var partial = node.OptionalValue<bool>("partial", LawReader.ParseYesNo, "yes or no");
        node.Finish();
        return code is null || consequence is null || age is null || least is null
            ? null
            : new ListedTerm(new Words(code), roles, consequence.Value, age.Value, least.Value, partial ?? false);
    }

    private static bool ParseCount(string text, out int count) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
