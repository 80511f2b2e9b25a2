using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>A measure for people: each provision with its acts, in the order in which they became known.</summary>
internal static class MeasurePage
{
    public static void Head(Page page, Measure measure)
    {
        page.Line(Page.Of(Tint.Strong, measure.Title));
        page.Id(0, measure.Id);
        page.Line(Page.Of(Tint.Quiet, $"{measure.LegalBasis}; {measure.Jurisdiction.Title}; read at '{measure.Clock}'"));
    }

    public static void Add(Page page, View view, Provision provision, EventDate? date)
    {
        page.Blank();
        page.Line($"{Page.Of(Tint.Number, provision.Id.Key)} {Page.Of(Tint.Plain, provision.Label)}");
        if (!provision.Terms.IsEmpty)
        {
            page.Item(2, Page.Of(Tint.Quiet, $"throughout: {LawPrint.Terms(provision.Terms)}"));
        }

        foreach (var act in view.CoatsOn(provision))
        {
            AddAct(page, act, provision.Measure.Jurisdiction);
        }

        if (date is { } day)
        {
            var state = view.StateOf(provision, provision.Measure.Jurisdiction.AsOf(day));
            page.Item(2, $"{Page.Of(Tint.Quiet, $"as of {day}:")} {Page.Of(Tint.Strong, LawPrint.State(state))}");
        }
    }

    public static void AddAct(Page page, Act act, Authority authority)
    {
        var stretch = LawPrint.Span(authority, act.From, act.To);
        var words = act.EndWords.IsEmpty ? "" : $" \"{act.EndWords}\"";
        var reading = act.Or is { } or ? $" (or, by another reading, to {LawPrint.Date(authority, or)})" : "";
        page.Item(2, $"{Page.Of(Tint.Plain, stretch)}  {Page.Of(Tint.Strong, LawPrint.Terms(act.Terms))}{Page.Of(Tint.Plain, words + reading)}");
        var where = act.At.IsEmpty ? "" : $", {act.At}";
        var practice = act.Practice ? ", as practice beyond the text" : "";
        page.Item(4, Page.Of(Tint.Quiet, $"{act.Source.Citation}{where}{practice}"));
        page.Id(4, act);
    }
}
