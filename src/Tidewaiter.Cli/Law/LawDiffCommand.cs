using System.CommandLine;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary><c>law diff</c>: what says something else, between two days of knowledge, two books, or the law and an assumption.</summary>
internal sealed class LawDiffCommand(Terminal terminal)
{
    private readonly Argument<string?> _id = new("RECORD") { Description = "Only this measure or provision.", Arity = ArgumentArity.ZeroOrOne };
    private readonly DateOption _from = new("--from", "The law as known on this day …");
    private readonly DateOption _to = new("--to", "… against the law as known on this one.");
    private readonly Option<FileInfo?> _with = new("--with") { Description = "The book to compare --book with.", HelpName = "FILE" };
    private readonly ViewOptions _view = new(terminal);

    public Command Build()
    {
        var command = new Command("diff", "Compare two days of knowledge, two books, or the law with an assumption.") { _id, _from, _to, _with };
        _view.AddTo(command);
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (before, after) = Views(parsed);
        var target = parsed.GetValue(_id) is { } id ? ActTarget.Parse(id) : (ActTarget?)null;
        var differences = LawDiff.Between(before, after).Where(difference => IsMeant(target, difference.Provision) && !ReadsTheSame(difference)).ToList();
        using var page = new Page(terminal);
        var authorities = before.Measures.Concat(after.Measures).DistinctBy(measure => measure.Id).ToDictionary(measure => measure.Id, measure => measure.Jurisdiction);
        foreach (var provision in differences.GroupBy(difference => difference.Provision))
        {
            page.Line(Page.Of(Tint.Number, provision.Key));
            foreach (var difference in provision)
            {
                page.Item(2, Page.Of(Tint.Strong, LawPrint.Span(authorities[provision.Key.Measure], difference.From, difference.To)));
                page.Item(4, $"{Page.Of(Tint.Quiet, "was")} {Page.Of(Tint.Plain, LawPrint.State(difference.Before))}");
                page.Item(4, $"{Page.Of(Tint.Quiet, "is ")} {Page.Of(Tint.Plain, LawPrint.State(difference.After))}");
            }

            page.Blank();
        }

        var provisions = differences.Select(difference => difference.Provision).Distinct().Count();
        page.Line(differences.Count == 0
            ? "No provision says anything else. Lists and the schedule are not compared."
            : $"{Figures.Count(provisions, "provision")} with {Figures.Count(differences.Count, "difference")}. Lists and the schedule are not compared.");
        page.Print();
        return ExitCode.Answered;
    }

    private (View Before, View After) Views(ParseResult parsed)
    {
        var book = _view.Book.Open(parsed);
        var from = _from.Read(parsed);
        var to = _to.Read(parsed);
        var known = ViewOptions.Instant(book, _view.KnownAt.Read(parsed));
        var assumed = _view.Assumed(parsed);
        if (parsed.GetValue(_with) is { } other)
        {
            return (View.Open(book, known, assumed), View.Open(BookOption.Open(other), known, assumed));
        }

        if (from is not null || to is not null)
        {
            return (View.Open(book, ViewOptions.Instant(book, from), assumed), View.Open(book, ViewOptions.Instant(book, to), assumed));
        }

        return assumed.Length > 0
            ? (View.Open(book, known), View.Open(book, known, assumed))
            : throw new UsageException("Say what to compare: --from DATE --to DATE, or --book FILE --with FILE, or --assume ID.");
    }

    // Two books declare their facts twice, and a condition on one is not the other's, though both say the same.
    private static bool ReadsTheSame(Difference difference) => LawPrint.State(difference.Before) == LawPrint.State(difference.After);

    private static bool IsMeant(ActTarget? target, ProvisionId provision) =>
        target is not { } meant || (meant.Provision is { } one ? one == provision : meant.Measure == provision.Measure);
}
