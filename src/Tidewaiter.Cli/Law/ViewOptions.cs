using System.CommandLine;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>A book, what had been made public by then, and what is assumed.</summary>
internal sealed class ViewOptions(Terminal terminal)
{
    public BookOption Book { get; } = new(terminal);

    public DateOption KnownAt { get; } = new("--known-at", "See only what had been made public by then (default: everything).");

    public Option<string[]> Assume { get; } = new("--assume") { Description = "Assume a statement or a scenario; repeatable.", HelpName = "ASSUMPTION" };

    public void AddTo(Command command)
    {
        command.Add(KnownAt);
        command.Add(Assume);
        command.Add(Book);
    }

    public View Open(ParseResult parsed)
    {
        var book = Book.Open(parsed);
        return View.Open(book, Instant(book, KnownAt.Read(parsed)), Assumed(parsed));
    }

    public AssumptionId[] Assumed(ParseResult parsed) => [.. (parsed.GetValue(Assume) ?? []).Select(id => new AssumptionId(id))];

    /// <summary>A date on the known clock. Authorities end a day at different instants; the latest has seen all that any of them made public.</summary>
    public static NodaTime.Instant? Instant(Book book, EventDate? date) =>
        date is { } day ? book.Authorities.Values.Select(authority => authority.KnownAt(day)).Max() : null;
}
