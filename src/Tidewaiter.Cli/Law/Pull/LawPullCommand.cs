using System.CommandLine;
using Tidewaiter.Law;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli;

/// <summary><c>law pull</c>: captured documents into the inbox, each as an item with what it mentions; then what waits there. The book is never changed.</summary>
internal sealed class LawPullCommand(Terminal terminal)
{
    private readonly Option<DirectoryInfo> _inbox = new("--inbox") { Description = "Your inbox: a folder outside the repository, made if it is not there.", HelpName = "DIR", Required = true };
    private readonly PulledDocuments _documents = new(terminal);
    private readonly BookOption _book = new(terminal);

    public Command Build()
    {
        var command = new Command("pull", "Take official documents into an inbox, and list what waits there.") { _inbox, _book };
        _documents.AddTo(command);
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var book = _book.Open(parsed);
        var folder = new InboxFolder(book, parsed.GetValue(_inbox)!);
        folder.Read();
        var problems = new List<Problem>();
        var reader = new Lazy<DocumentReader>(() => new DocumentReader(book));
        foreach (var document in _documents.Read(parsed, book, problems))
        {
            var (items, found) = reader.Value.Read(document);
            problems.AddRange(found);
            foreach (var item in items)
            {
                terminal.Out.WriteLine($"{item.Item.Id}: {Outcome(folder, item)}");
            }
        }

        foreach (var problem in problems)
        {
            terminal.Error.WriteLine(problem);
        }

        Waiting(book, new Inbox(book, folder.Read()));
        return problems.Count == 0 ? ExitCode.Answered : ExitCode.Problem;
    }

    private static string Outcome(InboxFolder folder, PulledItem pulled) => pulled switch
    {
        { Read: { } instrument } => $"the book has read it as {instrument.Id}; no item is made.",
        { Report.Differences.IsEmpty: true, Report.Lines: var lines } => $"{Figures.Count(lines, "line")}, and the book's schedule says the same; no item is made.",
        _ when !folder.Add(pulled) => "it is in the inbox already and is left as it stands there.",
        { Report: { } report } => $"new, known {pulled.Item.KnownDate}: {Figures.Count(report.Differences.Length, "difference")} in {Figures.Count(report.Lines, "line")}, listed in {pulled.Item.Id}.csv.",
        _ => $"new, known {pulled.Item.KnownDate}: {MentionWords.Of(pulled.Item.Mentions)}.",
    };

    private void Waiting(Book book, Inbox inbox)
    {
        var open = inbox.Items.Where(item => item.Closed is null).ToList();
        foreach (var item in open)
        {
            var since = item.Known > book.Horizon ? "after the horizon" : "by the horizon";
            terminal.Out.WriteLine($"open  {item.KnownDate,-16} {item.Id} ({item.Source.Cited}), {since}: {item.Source.Title}");
        }

        terminal.Out.WriteLine($"{Figures.Count(inbox.Items.Length, "item")}, {open.Count} open. The book's horizon is {book.HorizonDate}; nothing in it was changed.");
    }
}
