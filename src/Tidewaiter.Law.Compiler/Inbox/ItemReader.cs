using System.Collections.Immutable;
using Tidewaiter.Reading;

namespace Tidewaiter.Law.Compiler;

/// <summary>Reads an item of the inbox.</summary>
internal sealed class ItemReader(Authority authority)
{
    private const string Open = "open";
    private const string Shut = "closed";

    public InboxItem? Read(NodeReader node)
    {
        var id = node.Text("id");
        var source = node.Child("source");
        var known = node.Value<EventDate>("known", LawReader.ParseDate, LawReader.DateExpected);
        var from = source is null ? Missing<ItemSource>(node, "source") : Source(source);
        var mentions = node.Child("mentions") is { } named ? ReadMentions(named) : Mentions.None;
        var closed = Closure(node);
        node.Finish();
        return id is null || known is not { } date || from is null ? null
            : new InboxItem(new ItemId(id), from, date, authority.KnownAt(date), mentions) { Closed = closed };
    }

    private static ItemSource Source(NodeReader node)
    {
        var source = new ItemSource(
            new Words(node.Text("feed") ?? ""), new Words(node.Text("number") ?? ""), new Words(node.OptionalText("citation") ?? ""), new Words(node.OptionalText("title") ?? ""));
        node.Finish();
        return source;
    }

    private static Mentions ReadMentions(NodeReader node)
    {
        var mentions = new Mentions
        {
            Headings = Values<HtsCode>(node, "headings", HtsCode.TryParse, "tariff numbers, 2 to 10 digits"),
            Goods = Values<HtsCode>(node, "goods", HtsCode.TryParse, "tariff numbers, 2 to 10 digits"),
            Origins = Values<CountryCode>(node, "origins", CountryCode.TryParse, "country codes of two letters"),
            Measures = [.. Texts(node, "measures").Select(text => new MeasureId(text)).Distinct().Order()],
            Cites = [.. Texts(node, "cites").Distinct().Order(StringComparer.Ordinal).Select(text => new Words(text))],
        };
        node.Finish();
        return mentions;
    }

    private ItemClosure? Closure(NodeReader node)
    {
        var isClosed = node.Text("status") is { } status && IsClosed(node, status);
        if (node.Child(Shut) is not { } closed)
        {
            return isClosed ? Missing<ItemClosure>(node, Shut) : null;
        }

        if (!isClosed)
        {
            closed.Report(DiagnosticFamily.Law.UnknownKey, InboxDiagnostics.ClosedAndOpen);
        }

        var by = closed.Text("by");
        var on = closed.Value<EventDate>("on", LawReader.ParseDate, LawReader.DateExpected);
        var with = closed.OptionalText("with");
        var because = closed.OptionalText("because");
        if (with is null && because is null)
        {
            closed.Report(DiagnosticFamily.Law.Missing, InboxDiagnostics.NoReason);
        }

        closed.Finish();
        return by is null || on is not { } date ? null
            : new ItemClosure(new Words(by), date, authority.KnownAt(date), with is null ? null : new AssumptionId(with), new Words(because ?? ""));
    }

    private static bool IsClosed(NodeReader node, string status)
    {
        if (status is not (Open or Shut))
        {
            node.Child("status")!.Unreadable(status, $"{Open} or {Shut}");
        }

        return status == Shut;
    }

    private static ImmutableArray<T> Values<T>(NodeReader node, string key, NodeReader.Parser<T> parse, string expected)
        where T : struct =>
        [.. (node.Child(key)?.OneOrMore() ?? []).Select(item => item.ValueHere(parse, expected)).OfType<T>().Distinct().Order()];

    private static IEnumerable<string> Texts(NodeReader node, string key) =>
        (node.Child(key)?.OneOrMore() ?? []).Select(item => item.TextHere()).OfType<string>();

    private static T? Missing<T>(NodeReader node, string key)
        where T : class
    {
        node.Report(DiagnosticFamily.Law.Missing, DiagnosticFamily.MissingMessage(key));
        return null;
    }
}
