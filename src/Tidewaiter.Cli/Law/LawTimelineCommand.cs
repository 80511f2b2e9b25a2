using System.CommandLine;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary><c>law timeline</c>: the stretches of each provision's life, and what became known when; without an id, the whole record over time.</summary>
internal sealed class LawTimelineCommand(Terminal terminal)
{
    private readonly Argument<string?> _id = new("RECORD")
    {
        Description = "A measure, or one provision of it: measure#provision. Without it, what was done and said, over time.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly RecordTimelineOptions _record = new();
    private readonly ViewOptions _view = new(terminal);

    public Command Build()
    {
        var command = new Command("timeline", "The life of each provision: as of which day it said what, and when that became known.") { _id };
        _record.AddTo(command);
        _view.AddTo(command);
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var view = _view.Open(parsed);
        if (parsed.GetValue(_id) is not { } id)
        {
            _record.Print(terminal, parsed, view);
            return ExitCode.Answered;
        }

        _record.RefuseBeside(parsed, id);
        var target = ActTarget.Parse(id);
        var measure = view.Measures.FirstOrDefault(measure => measure.Id == target.Measure) ?? throw LawLookup.NotFound(target.Measure.ToString());
        var provisions = measure.Provisions.Where(provision => target.Provision is null || provision.Id == target.Provision).ToList();
        if (provisions.Count == 0)
        {
            throw LawLookup.NotFound(target.ToString());
        }

        using var page = new Page(terminal);
        page.Line($"{Page.Of(Tint.Strong, measure.Title)} {Page.Of(Tint.Quiet, measure.Id)}");
        foreach (var provision in provisions)
        {
            page.Blank();
            page.Line($"{Page.Of(Tint.Number, provision.Id.Key)} {Page.Of(Tint.Plain, provision.Label)}");
            Add(page, view, provision);
        }

        page.Print();
        return ExitCode.Answered;
    }

    private static void Add(Page page, View view, Provision provision)
    {
        var authority = provision.Measure.Jurisdiction;
        page.Item(2, Page.Of(Tint.Quiet, "as of"));
        foreach (var span in Timeline.Of(view, provision))
        {
            page.Item(4, $"{Page.Of(Tint.Plain, LawPrint.Span(authority, span.From, span.To))}  {Page.Of(Tint.Strong, LawPrint.State(span.State))}");
        }

        page.Item(2, Page.Of(Tint.Quiet, "known"));
        foreach (var act in view.CoatsOn(provision))
        {
            page.Item(4, $"{Page.Of(Tint.Plain, Known(act.Source))}  {Page.Of(Tint.Quiet, $"{act.Source.Citation}: {LawPrint.Span(authority, act.From, act.To)}, {LawPrint.Terms(act.Terms)}")}");
        }
    }

    private static string Known(Instrument source) => source.Type == InstrumentType.Assumption ? "assumed" : source.KnownDate.ToString();
}
