using System.Globalization;
using System.Text;

namespace Tidewaiter.Law.Compiler;

/// <summary>A book as plain text: every record on a line of its own. Two books that say the same have the same dump.</summary>
public static class BookDump
{
    /// <summary>Dumps a book.</summary>
    public static Words Of(Book book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var text = new StringBuilder();
        Line(text, $"book {book.Title}, horizon {book.HorizonDate}, {book.Hash}");
        foreach (var (topic, meaning) in book.Topics.OrderBy(pair => pair.Key))
        {
            Line(text, $"topic {topic}: {meaning}");
        }

        foreach (var (name, authority) in book.Authorities.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal))
        {
            Line(text, $"authority {name}: {authority.Title}, {authority.Zone.Id}, {authority.DayStarts}");
            foreach (var fact in book.Facts.TryGetValue(name, out var facts) ? facts : [])
            {
                Line(text, $"  fact {fact.Index} {fact.Name}: {fact.Type}, {fact.Stance}, presumed {fact.Presumed} by {fact.PresumedBy?.Id}");
            }
        }

        foreach (var instrument in book.Instruments.Values.OrderBy(instrument => instrument.Id))
        {
            Line(text, $"instrument {instrument.Id}: {instrument.Type}, known {instrument.Known}, {instrument.Certainty}, {instrument.Citation}{Record(instrument)}");
        }

        foreach (var measure in book.Measures)
        {
            Of(text, measure);
        }

        foreach (var statement in book.Statements.Values.OrderBy(statement => statement.Id))
        {
            Line(text, $"statement {statement.Id}: {statement.Said}, withdrawn {statement.Withdrawn}, {statement.Kind}{Record(statement.Source)}");
            foreach (var measure in statement.DraftMeasures)
            {
                Of(text, measure);
            }

            Of(text, statement.DraftActs);
        }

        foreach (var scenario in book.Scenarios.Values.OrderBy(scenario => scenario.Id))
        {
            Line(text, $"scenario {scenario.Id}: {string.Join("; ", scenario.Steps)}");
        }

        foreach (var gap in book.Gaps)
        {
            Line(text, $"gap {gap.Id}: {gap.Kind}, {gap.Scope}");
        }

        foreach (var id in book.ListIds.Order())
        {
            Of(text, book.List(id));
        }

        return new Words(text.ToString());
    }

    private static string Record(Instrument record) =>
        $", {record.Actor}, effective {record.Effective}, topics [{string.Join("; ", record.Topics)}], answers [{string.Join("; ", record.RespondsTo)}]";

    private static void Of(StringBuilder text, Measure measure)
    {
        Line(text, $"measure {measure.Id}: {measure.Kind}, {measure.Title}, {measure.LegalBasis}, clock {measure.Clock}");
        foreach (var provision in measure.Provisions)
        {
            Line(text, $"  provision {provision.Id.Key}: {provision.Label} [{string.Join("; ", provision.Terms)}]");
            Of(text, provision.CoatArray);
        }
    }

    private static void Of(StringBuilder text, IEnumerable<Act> acts)
    {
        foreach (var act in acts)
        {
            Line(text, $"    act {act}: {act.From} to {act.To} or {act.Or}, practice {act.Practice}, {act.At} [{string.Join("; ", act.Terms)}]");
        }
    }

    private static void Of(StringBuilder text, CodeLog list)
    {
        Line(text, $"list {list.Id}: {list.Count} rows");
        foreach (var row in list.Distinct)
        {
            Line(text, $"  says {(row.Adds ? '+' : '-')} {row.From} to {row.To} by {row.Source.Id} at {row.At}{(row.Described ? ", described" : "")}");
        }

        for (var row = 0; row < list.Count; row++)
        {
            text.Append(list.KeyOf(row)).Append(':').Append(list.TermsIndexOf(row)).Append(' ');
        }

        text.Append('\n');
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
