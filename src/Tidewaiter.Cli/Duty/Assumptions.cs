using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>How what is assumed is called: announced, or only supposed, and never law.</summary>
internal static class Assumptions
{
    /// <summary>The mark of a layer that is there only because something was assumed.</summary>
    public static string MarkOf(Book book, DutyFinding finding, DutyLayer layer)
    {
        foreach (var source in layer.Citations.Select(citation => citation.Source))
        {
            if (source.Type is InstrumentType.Statement or InstrumentType.Assumption)
            {
                return MarkOf(book, new AssumptionId(source.Id.ToString()));
            }
        }

        return finding.Assumed.IsEmpty ? "assumed, never law" : MarkOf(book, finding.Assumed[^1]);
    }

    /// <summary>The mark of an assumption.</summary>
    public static string MarkOf(Book book, AssumptionId id) =>
        book.Statements.TryGetValue(id, out var statement) ? Mark(statement)
        : book.Scenarios.TryGetValue(id, out var scenario) ? Mark(scenario)
        : Mark(new Words(id.ToString()));

    // A user's own position always carries its author's name.
    private static string Mark(Scenario scenario) => scenario.Author.IsEmpty
        ? Mark(scenario.Title)
        : $"house position of {scenario.Author}, signed {scenario.Signed}, never law: {scenario.Title}{(scenario.Closes.IsEmpty ? "" : $" (closes {string.Join(", ", scenario.Closes)})")}";

    // What was withdrawn can no longer become law; of the rest a book knows only that it had not by its horizon.
    private static string Mark(Statement statement) =>
        $"announced, {(statement.Withdrawn is null ? "not" : "never")} law: {statement.Title}";

    private static string Mark(Words title) => $"assumed, never law: {title}";
}
