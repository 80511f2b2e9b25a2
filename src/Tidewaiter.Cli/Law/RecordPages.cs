using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>The other records of a book for people: instruments, statements, scenarios and lists.</summary>
internal static class RecordPages
{
    public static void Add(Page page, View view, Instrument instrument)
    {
        page.Line(Page.Of(Tint.Strong, instrument.Title));
        page.Id(0, instrument.Id);
        page.Note("Source", Page.Of(Tint.Plain, instrument.Citation));
        page.Note("Type", Page.Of(Tint.Plain, LawPrint.Words(instrument.Type)));
        page.Note("Signed", Dates(instrument.Signed));
        page.Note("Published", Dates(instrument.Published));
        page.Note("Known", Page.Of(Tint.Plain, instrument.KnownDate));
        page.Note("Certainty", Page.Of(instrument.Certainty == Certainty.Certain ? Tint.Plain : Tint.Warning, LawPrint.Words(instrument.Certainty)));
        page.Note("Effective", Dates(instrument.Effective));
        AddRecord(page, instrument);
        page.Blank();
        var acts = view.Measures.SelectMany(measure => measure.Provisions)
            .SelectMany(provision => view.CoatsOn(provision).ToArray().Select(act => (Act: act, provision.Measure.Jurisdiction)))
            .Where(pair => pair.Act.Source.Id == instrument.Id)
            .DistinctBy(pair => (pair.Act.ToString(), LawPrint.Terms(pair.Act.Terms)))
            .ToList();
        page.Line(Page.Of(Tint.Quiet, $"{Figures.Count(acts.Count, "act")} on file from it"));
        foreach (var (act, authority) in acts)
        {
            MeasurePage.AddAct(page, act, authority);
        }
    }

    public static void Add(Page page, Statement statement)
    {
        page.Line(Page.Of(Tint.Strong, statement.Title));
        page.Id(0, statement.Id);
        page.Line(Page.Of(Tint.NotLaw, "A statement: announced, never law."));
        page.Note("Said", Page.Of(Tint.Plain, $"{statement.Said}, {statement.Speaker}"));
        page.Note("Source", Page.Of(Tint.Plain, $"{statement.Source.Citation} ({LawPrint.Words(statement.Source.Certainty)})"));
        page.Note("About", statement.Source.Topics.IsEmpty ? [] : [Page.Of(Tint.Plain, string.Join(", ", statement.Source.Topics))]);
        page.Note("Answers", statement.Source.RespondsTo.Select(other => Page.Of(Tint.Plain, other)));
        foreach (var measure in statement.DraftMeasures)
        {
            page.Blank();
            page.Line($"{Page.Of(Tint.Quiet, "drafts")} {Page.Of(Tint.Number, measure.Id)} {Page.Of(Tint.Plain, measure.Title)}");
            foreach (var provision in measure.Provisions)
            {
                foreach (var act in provision.Coats)
                {
                    MeasurePage.AddAct(page, act, measure.Jurisdiction);
                }
            }
        }

        foreach (var act in statement.DraftActs)
        {
            page.Blank();
            page.Line($"{Page.Of(Tint.Quiet, "drafts")} {Page.Of(Tint.Number, act)}");
            page.Item(2, Page.Of(Tint.Strong, LawPrint.Terms(act.Terms)));
        }
    }

    public static void Add(Page page, Scenario scenario, Book book)
    {
        page.Line(Page.Of(Tint.Strong, scenario.Title));
        page.Id(0, scenario.Id);
        page.Line(Page.Of(Tint.NotLaw, "A scenario: assumed, never law."));
        foreach (var step in scenario.Steps)
        {
            page.Item(2, Page.Of(Tint.Plain, Step(step, book)));
        }
    }

    public static void Add(Page page, CodeLog list, Book book)
    {
        page.Line(Page.Of(Tint.Strong, Figures.Count(list.Count, "row")));
        page.Id(0, list.Id);
        var authority = AuthorityOf(list.Id.ToString(), book);
        var counts = Enumerable.Range(0, list.Count).CountBy(list.TermsIndexOf).ToDictionary();
        foreach (var (index, terms) in list.Distinct.Index())
        {
            var does = (terms.Adds ? "adds" : "carves out") + (terms.Described ? " part of" : "");
            var lines = Figures.Count(counts.GetValueOrDefault(index), "row");
            page.Item(2, $"{Page.Of(Tint.Plain, LawPrint.Span(authority, terms.From, terms.To))}  {Page.Of(Tint.Strong, $"{does} {lines}")}");
            page.Item(4, Page.Of(Tint.Quiet, terms.At.IsEmpty ? $"{terms.Source.Citation}" : $"{terms.Source.Citation}, {terms.At}"));
        }
    }

    private static void AddRecord(Page page, Instrument record)
    {
        page.Note("By", record.Actor.IsEmpty ? [] : [Page.Of(Tint.Plain, record.Actor)]);
        page.Note("About", record.Topics.IsEmpty ? [] : [Page.Of(Tint.Plain, string.Join(", ", record.Topics))]);
        page.Note("Answers", record.RespondsTo.Select(other => Page.Of(Tint.Plain, other)));
    }

    /// <summary>The authority an id belongs to.</summary>
    public static Authority AuthorityOf(string id, Book book) =>
        book.Authorities.TryGetValue(new Words(id.Split('.')[0]), out var authority) ? authority : book.Authorities.Values.First();

    private static string Step(ScenarioStep step, Book book) => step switch
    {
        ScenarioStep.Enact enact => $"enacts {enact.Assumption}",
        ScenarioStep.Drop drop => $"drops {drop.Act}",
        ScenarioStep.Redate redate => $"moves {redate.Act}{Moved("from", redate.From, redate.Act, book)}{Moved("to", redate.To, redate.Act, book)}",
        ScenarioStep.Lay lay => $"lays on {lay.Act.Target}, {LawPrint.Span(AuthorityOf(lay.Act.Target.ToString(), book), lay.Act.From, lay.Act.To)}: {LawPrint.Terms(lay.Act.Terms)}",
        _ => step.ToString(),
    };

    private static string Moved(string end, NodaTime.Instant? at, ActReference act, Book book) =>
        at is { } moved ? $" {end} {LawPrint.Date(AuthorityOf(act.Target.ToString(), book), moved)}" : "";

    private static IEnumerable<string> Dates(EventDate? date) => date is { } day ? [Page.Of(Tint.Plain, day)] : [];
}
