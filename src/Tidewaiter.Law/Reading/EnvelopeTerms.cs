using System.Collections.Immutable;
using Tidewaiter.Reading;

namespace Tidewaiter.Law;

/// <summary>Reads the fields that every kind of measure has: scope, conditions, and the life of a provision.</summary>
internal static class EnvelopeTerms
{
    public static ImmutableDictionary<string, TermCatalog.TermReader> Readers { get; } = new Dictionary<string, TermCatalog.TermReader>
    {
        ["goods"] = Goods,
        ["origin"] = (node, law, _) => Origin(node, law),
        ["over"] = Over,
        ["when"] = WhenTermReader.Read,
        ["ends"] = (node, _, _) => YesNo(node) is true ? new EndsTerm() : null,
        ["suspended"] = (node, _, _) => YesNo(node) is { } suspended ? new SuspendedTerm(suspended) : null,
        ["enforced"] = (node, _, _) => YesNo(node) is { } enforced ? new EnforcedTerm(enforced) : null,
        ["applies"] = (node, _, _) => YesNo(node) is true ? new AppliesTerm() : null,
        ["standing"] = Standing,
    }.ToImmutableDictionary();

    public static OriginTerm? Origin(NodeReader node, LawReader law)
    {
        var entries = ImmutableArray.CreateBuilder<OriginEntry>();
        foreach (var item in node.OneOrMore())
        {
            if (item.TextHere() is not { } text)
            {
                continue;
            }

            var adds = !text.StartsWith('-');
            var name = adds ? text : text[1..];
            if (name == "all")
            {
                entries.Add(new OriginEntry(adds, null, null));
            }
            else if (CountryCode.TryParse(name, out var country))
            {
                entries.Add(new OriginEntry(adds, country, null));
            }
            else if (ResolveList(item, law, new ListId(name)) is { } set)
            {
                entries.Add(new OriginEntry(adds, null, set));
            }
        }

        return entries.Count == 0 ? null : new OriginTerm(entries.ToImmutable());
    }

    public static GoodsTerm? Goods(NodeReader node, LawReader law, MeasureId measure)
    {
        if (node.Scalar is { } scalar)
        {
            if (scalar == "all")
            {
                return GoodsTerm.All;
            }

            return ResolveList(node, law, ListBeside(measure, scalar)) is { } list ? new GoodsTerm(list, []) : null;
        }

        var codes = ImmutableArray.CreateBuilder<HtsCode>();
        foreach (var item in node.Items())
        {
            if (item.ValueHere<HtsCode>(HtsCode.TryParse, "a tariff number in quotes such as \"8471.30\"") is { } code)
            {
                codes.Add(code);
            }
        }

        return new GoodsTerm(null, codes.ToImmutable());
    }

    // A file name means a list beside the measure; anything else is a list's id.
    private static ListId ListBeside(MeasureId measure, string name)
    {
        const string csv = ".csv";
        var id = measure.ToString();
        return name.EndsWith(csv, StringComparison.Ordinal)
            ? new ListId(id[..(id.LastIndexOf('.') + 1)] + name[..^csv.Length])
            : new ListId(name);
    }

    private static ListId? ResolveList(NodeReader node, LawReader law, ListId id)
    {
        if (law.Content.Lists.ContainsKey(id))
        {
            return id;
        }

        node.Report(LawDiagnostics.Dangling, LawDiagnostics.DanglingMessage("list or set", id.ToString()));
        return null;
    }

    private static OverTerm? Over(NodeReader node, LawReader law, MeasureId measure)
    {
        if (node.Scalar == "charges")
        {
            return new OverTerm(true, []);
        }

        var provisions = ImmutableArray.CreateBuilder<ProvisionId>();
        foreach (var item in node.OneOrMore())
        {
            if (item.TextHere() is not { } key)
            {
                continue;
            }

            if (law.ProvisionKeys.TryGetValue(measure, out var keys) && !keys.Contains(key))
            {
                item.Report(LawDiagnostics.Dangling, LawDiagnostics.DanglingMessage("provision of this measure", key));
            }

            provisions.Add(new ProvisionId(measure, key));
        }

        return new OverTerm(false, provisions.ToImmutable());
    }

    private static StandingTerm? Standing(NodeReader node, LawReader law, MeasureId measure)
    {
        if (node.TextHere() is not { } text)
        {
            return null;
        }

        if (text == "held_unlawful")
        {
            return new StandingTerm(default);
        }

        const string prefix = "held_unlawful for ";
        if (text.StartsWith(prefix, StringComparison.Ordinal))
        {
            return new StandingTerm(new Words(text[prefix.Length..]));
        }

        node.Unreadable(text, "'held_unlawful', or 'held_unlawful for <addressees>'");
        return null;
    }

    private static bool? YesNo(NodeReader node) => node.ValueHere<bool>(LawReader.ParseYesNo, "yes or no");
}
