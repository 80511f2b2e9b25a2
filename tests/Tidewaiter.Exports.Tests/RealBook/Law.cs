using System.Collections.Immutable;
using Tidewaiter.Law;
using Tidewaiter.Testing;

namespace Tidewaiter.Exports.Tests.RealBook;

/// <summary>The law of this checkout, a desk over it, and the codes and facts its rules read.</summary>
internal static class Law
{
    public static Book Book { get; } = LawFolder.Compile();

    public static LicenceDesk Desk { get; } = new(Book);

    /// <summary>Every number that some list of the Commerce Control List names, entries and paragraphs.</summary>
    public static ImmutableArray<Eccn> Eccns { get; } = [.. Codes("us.exports.ccl.").Select(Eccn.FromKey)];

    /// <summary>Every number of the Chinese list on file.</summary>
    public static ImmutableArray<ChineseControlCode> ChineseCodes { get; } = [.. Codes("cn.exports.items").Select(ChineseControlCode.FromKey)];

    public static FactDeclaration Fact(string name) => Book.Facts.SelectMany(pair => pair.Value).First(fact => fact.Name.ToString() == name);

    /// <summary>A fact stated in its own words.</summary>
    public static KeyValuePair<FactName, ImmutableArray<FactValue>> Stated(string name, params string[] values)
    {
        var fact = Fact(name);
        return KeyValuePair.Create(fact.Name, values.Select(value => fact.Type switch
        {
            FactType.YesNo => new FactValue(value == "yes" ? 1 : 0),
            FactType.Share => new FactValue(Rate.Parse(value).Parts),
            _ => new FactValue(0, new Words(value)),
        }).ToImmutableArray());
    }

    private static IEnumerable<ulong> Codes(string prefix) =>
        Book.ListIds.Where(id => id.ToString().StartsWith(prefix, StringComparison.Ordinal))
            .Select(Book.List)
            .SelectMany(list => Enumerable.Range(0, list.Count).Select(list.KeyOf))
            .Distinct()
            .Order();
}
