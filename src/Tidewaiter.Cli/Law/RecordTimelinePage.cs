using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>The record over time, for people.</summary>
internal static class RecordTimelinePage
{
    public static void Print(Terminal terminal, Book book, IReadOnlyList<RecordEntry> entries)
    {
        using var page = new Page(terminal);
        foreach (var entry in entries)
        {
            Add(page, entry);
            page.Blank();
        }

        page.Line(Count(book, entries));
        page.Print();
    }

    private static void Add(Page page, RecordEntry entry)
    {
        var source = entry.Source;
        var kind = Page.Of(entry.Statement is null ? Tint.Plain : Tint.NotLaw, entry.Kind);
        var actor = source.Actor.IsEmpty ? "" : $", {source.Actor}";
        page.Line($"{Page.Of(Tint.Strong, source.KnownDate)}  {kind}{Page.Of(Tint.Plain, actor)}");
        page.Item(2, Page.Of(Tint.Plain, source.Title));
        page.Id(2, source.Id);
        page.Item(2, Page.Of(Tint.Quiet, string.Join(", ", Dates(entry))));
        if (entry.InForce().ToList() is { Count: > 0 } stretches)
        {
            page.Item(2, $"{Page.Of(Tint.Quiet, "in force")} {Page.Of(Tint.Plain, string.Join(", ", stretches))}");
        }

        if (entry is { HasActs: true, Effects.IsEmpty: true })
        {
            page.Item(2, Page.Of(Tint.Quiet, "none of its acts ever speaks"));
        }

        foreach (var answered in source.RespondsTo)
        {
            page.Id(2, $"answers {answered}");
        }

        if (source.Certainty == Certainty.Recall)
        {
            page.Item(2, Page.Of(Tint.Warning, LawPrint.Words(source.Certainty)));
        }
    }

    private static IEnumerable<string> Dates(RecordEntry entry)
    {
        var source = entry.Source;
        (string Word, EventDate? Date)[] dates =
        [
            ("said", entry.Statement?.Said),
            ("signed", source.Signed),
            ("known", entry.Statement is null ? source.KnownDate : null),
            ("published", source.Published),
            ("withdrawn", entry.Withdrawn),
            ("set to begin", source.Effective),
        ];
        return dates.Where(pair => pair.Date is not null).Select(pair => $"{pair.Word} {pair.Date}");
    }

    private static string Count(Book book, IReadOnlyList<RecordEntry> entries)
    {
        var recalled = entries.Count(entry => entry.Source.Certainty == Certainty.Recall);
        var known = entries.Count == 0 ? "Nothing in the record matches" : $"{Figures.Count(entries.Count, "record")}, as they became known";
        return recalled == 0 ? $"{known}. The book ends on {book.HorizonDate}." : $"{known}; {recalled} from recall. The book ends on {book.HorizonDate}.";
    }
}
