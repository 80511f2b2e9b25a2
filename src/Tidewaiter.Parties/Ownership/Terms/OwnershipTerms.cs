using System.Collections.Immutable;
using Tidewaiter.Law;
using Tidewaiter.Reading;

namespace Tidewaiter.Parties;

/// <summary>The fields of law by which a provision tests ownership. Whatever the kind of its measure, a provision with <c>owned</c> is such a test.</summary>
public static class OwnershipTerms
{
    /// <summary>The fields of this room, beside the envelope's.</summary>
    public static TermCatalog Catalog { get; } = TermCatalog.Envelope.With(TermCatalog.Of(new Dictionary<string, TermCatalog.TermReader>
    {
        ["owned"] = (node, _, _) => node.ValueHere<(Share Share, bool Included)>(ParseOwned, "'at least' or 'more than' and a share in percent") is { } owned
            ? new OwnedTerm(owned.Share, owned.Included)
            : null,
        ["owners"] = (node, _, _) => Enum<OwnersCounted>(node) is { } owners ? new OwnersTerm(owners) : null,
        ["through"] = (node, _, _) => Enum<OwnershipReach>(node) is { } reach ? new ThroughTerm(reach) : null,
        ["effect"] = (node, _, _) => Enum<OwnershipEffect>(node) is { } effect ? new EffectTerm(effect) : null,
        ["lists"] = (node, _, _) => new ListsTerm([.. Texts(node).Select(text => new ListId(text))]),
        ["programs"] = (node, _, _) => new ProgramsTerm([.. Texts(node).Select(text => new Words(text))]),
        ["affiliates"] = (node, law, _) => EnvelopeTerms.Origin(node, law) is { } countries ? new AffiliatesTerm(countries) : null,
        ["strictest"] = (node, _, _) => new StrictestTerm([.. node.Entries().Select(Dimension)]),
    }.ToImmutableDictionary()));

    private static KeyValuePair<FactName, ImmutableArray<Words>> Dimension((string Key, NodeReader Node) entry) => KeyValuePair.Create(
        new FactName(entry.Key),
        entry.Node.Scalar == "all" ? [] : Texts(entry.Node).Select(text => new Words(text)).ToImmutableArray());

    private static IEnumerable<string> Texts(NodeReader node) => node.OneOrMore().Select(item => item.TextHere()).OfType<string>();

    private static T? Enum<T>(NodeReader node)
        where T : struct, System.Enum =>
        node.ValueHere<T>(LawReader.ParseEnum, LawReader.EnumExpected<T>());

    private static bool ParseOwned(string text, out (Share Share, bool Included) owned)
    {
        const string atLeast = "at least ";
        const string moreThan = "more than ";
        var included = text.StartsWith(atLeast, StringComparison.Ordinal);
        owned = (default, included);
        return (included || text.StartsWith(moreThan, StringComparison.Ordinal))
            && text.EndsWith('%')
            && Share.TryParse(text[(included ? atLeast : moreThan).Length..], out owned.Share);
    }
}
