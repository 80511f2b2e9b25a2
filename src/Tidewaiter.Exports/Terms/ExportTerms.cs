using System.Collections.Immutable;
using Tidewaiter.Law;
using Tidewaiter.Reading;

namespace Tidewaiter.Exports;

/// <summary>The fields of law that this room owns.</summary>
public static class ExportTerms
{
    /// <summary>This room's fields, to be joined with the envelope's and other rooms'.</summary>
    public static TermCatalog Catalog { get; } = TermCatalog.Of(new Dictionary<string, TermCatalog.TermReader>
    {
        ["subject"] = Flag(EffectKind.Subject),
        ["not_subject"] = Flag(EffectKind.NotSubject),
        ["prohibits"] = Flag(EffectKind.Prohibits),
        ["bars_exceptions"] = Flag(EffectKind.Bars),
        ["other_agency"] = Worded(EffectKind.OtherAgency),
        ["requires"] = Worded(EffectKind.Requires),
        ["excepts"] = Worded(EffectKind.Excepts),
        ["asks"] = Worded(EffectKind.Asks),
        ["demands"] = Worded(EffectKind.Demands),
        ["files"] = Worded(EffectKind.Files),
        ["sets_review"] = Flag(EffectKind.SetsReview),
        ["reaches"] = (node, _, _) => node.ValueHere<bool>(LawReader.ParseYesNo, "yes") is true ? new ReachTerm() : null,
        ["items"] = ReadItems,
        ["destination"] = Place(PlaceKind.Destination),
        ["departure"] = Place(PlaceKind.Departure),
        ["party_in"] = Place(PlaceKind.PartyIn),
        ["seat"] = Place(PlaceKind.Seat),
        ["on_lists"] = Names(NamesKind.Listed),
        ["affiliates_of"] = Names(NamesKind.AffiliatesOf),
        ["against"] = Names(NamesKind.Against),
        ["only"] = Names(NamesKind.Only),
        ["allows"] = Names(NamesKind.Allows),
        ["saves"] = Names(NamesKind.Saves),
        ["reason"] = (node, _, _) => node.TextHere() is { } text ? new ReasonTerm(new Words(text)) : null,
        ["review"] = (node, _, _) => node.ValueHere<ReviewPolicy>(LawReader.ParseEnum, LawReader.EnumExpected<ReviewPolicy>()) is { } policy ? new ReviewTerm(policy) : null,
        ["content"] = ReadContent,
        ["limit"] = (node, law, _) => node.TextHere() is { } text && Resolve(node, law, text) is { } list ? new LimitTerm(list) : null,
        ["edition"] = (node, law, _) => node.ValueHere<EventDate>(LawReader.ParseDate, LawReader.DateExpected) is { } day ? new EditionTerm(day, law.Authority.AsOf(day)) : null,
    }.ToImmutableDictionary());

    private static TermCatalog.TermReader Flag(EffectKind kind) =>
        (node, _, _) => node.ValueHere<bool>(LawReader.ParseYesNo, "yes") is true ? new EffectTerm(kind, default) : null;

    private static TermCatalog.TermReader Worded(EffectKind kind) =>
        (node, _, _) => node.TextHere() is { } text ? new EffectTerm(kind, new Words(text)) : null;

    private static TermCatalog.TermReader Place(PlaceKind kind) =>
        (node, law, _) => EnvelopeTerms.Origin(node, law) is { } countries ? new PlaceTerm(kind, countries) : null;

    private static TermCatalog.TermReader Names(NamesKind kind) =>
        (node, _, _) => new NamesTerm(kind, [.. node.OneOrMore().Select(item => item.TextHere()).OfType<string>().Select(text => new Words(text))]);

    private static ItemsTerm ReadItems(NodeReader node, LawReader law, MeasureId measure)
    {
        var entries = ImmutableArray.CreateBuilder<ItemEntry>();
        foreach (var item in node.OneOrMore())
        {
            if (item.TextHere() is { } text && Entry(item, law, text.StartsWith('-') ? text[1..] : text, !text.StartsWith('-')) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return new ItemsTerm(entries.ToImmutable());
    }

    private static ItemEntry? Entry(NodeReader node, LawReader law, string name, bool adds)
    {
        if (name is "all" or "controlled" or "uncontrolled" or "undefined" && LawReader.ParseEnum<ItemScope>(name, out var scope))
        {
            return new ItemEntry(adds, scope);
        }

        if (ItemPattern.TryParse(name, out var pattern))
        {
            return new ItemEntry(adds, ItemScope.Pattern, pattern);
        }

        return Resolve(node, law, name) is { } list ? new ItemEntry(adds, ItemScope.List, List: list) : null;
    }

    private static ListId? Resolve(NodeReader node, LawReader law, string name)
    {
        if (law.Content.Lists.ContainsKey(new ListId(name)))
        {
            return new ListId(name);
        }

        node.Report(LawDiagnostics.Dangling, LawDiagnostics.DanglingMessage("list of items", name));
        return null;
    }

    // { us_controlled_content_share: over 25 % }
    private static ContentTerm? ReadContent(NodeReader node, LawReader law, MeasureId measure)
    {
        foreach (var (name, value) in node.Entries())
        {
            var fact = law.Facts.FirstOrDefault(declared => declared.Name.ToString() == name && declared.Type == FactType.Share);
            if (fact is null)
            {
                value.Report(LawDiagnostics.Dangling, LawDiagnostics.DanglingMessage("share in facts.yaml", name));
                return null;
            }

            const string over = "over ";
            const string least = "at least ";
            var text = value.TextHere() ?? "";
            var exceeds = text.StartsWith(over, StringComparison.Ordinal);
            if ((exceeds || text.StartsWith(least, StringComparison.Ordinal)) && Rate.TryParse(text.AsSpan((exceeds ? over : least).Length), out var threshold))
            {
                return new ContentTerm(fact, threshold, exceeds);
            }

            value.Unreadable(text, "'over' or 'at least' and a rate with its percent sign");
        }

        return null;
    }
}
