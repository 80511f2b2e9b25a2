using System.CommandLine;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary><c>law show</c>: a record of the law by its id, whatever kind it is.</summary>
internal sealed class LawShowCommand(Terminal terminal)
{
    private readonly Argument<string> _id = new("RECORD") { Description = "A measure, provision, instrument, statement, scenario, list or set." };
    private readonly DateOption _date = new("--date", "Also print what it says as of this day.");
    private readonly ViewOptions _view = new(terminal);

    public Command Build()
    {
        var command = new Command("show", "Show a record by its id, with its acts, their sources and words.") { _id, _date };
        _view.AddTo(command);
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var view = _view.Open(parsed);
        var id = parsed.GetValue(_id)!;
        using var page = new Page(terminal);
        var date = _date.Read(parsed);
        if (!ShowMeasure(page, view, ActTarget.Parse(id), date) && !ShowRecord(page, view, id) && !ShowList(page, view, new ListId(id)))
        {
            throw LawLookup.NotFound(id);
        }

        page.Print();
        return ExitCode.Answered;
    }

    private static bool ShowMeasure(Page page, View view, ActTarget target, EventDate? date)
    {
        var measure = view.Measures.FirstOrDefault(measure => measure.Id == target.Measure);
        var provisions = measure?.Provisions.Where(provision => target.Provision is null || target.Provision == provision.Id).ToList() ?? [];
        if (measure is null || (target.Provision is not null && provisions.Count == 0))
        {
            return false;
        }

        MeasurePage.Head(page, measure);
        foreach (var provision in provisions)
        {
            MeasurePage.Add(page, view, provision, date);
        }

        return true;
    }

    private static bool ShowRecord(Page page, View view, string id)
    {
        if (view.Book.Instruments.TryGetValue(new SourceId(id), out var instrument))
        {
            RecordPages.Add(page, view, instrument);
        }
        else if (view.Book.Statements.TryGetValue(new AssumptionId(id), out var statement))
        {
            RecordPages.Add(page, statement);
        }
        else if (view.Book.Scenarios.TryGetValue(new AssumptionId(id), out var scenario))
        {
            RecordPages.Add(page, scenario, view.Book);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static bool ShowList(Page page, View view, ListId id)
    {
        if (!view.Book.ListIds.Contains(id))
        {
            return false;
        }

        RecordPages.Add(page, view.Book.List(id), view.Book);
        return true;
    }
}
