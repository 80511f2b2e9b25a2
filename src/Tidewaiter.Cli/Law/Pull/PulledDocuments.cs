using System.Collections.Immutable;
using System.CommandLine;
using Tidewaiter.Law;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli;

/// <summary>The documents <c>law pull</c> is given: files, folders of files, addresses, lists of feeds.</summary>
internal sealed class PulledDocuments(Terminal terminal)
{
    private readonly Argument<string[]> _documents = new("DOCUMENT")
    {
        Description = "Captured documents: files, or addresses that begin with https://.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<DirectoryInfo?> _from = new("--from") { Description = "Every file of this folder.", HelpName = "DIR" };
    private readonly Option<FileInfo?> _feeds = new("--feeds") { Description = "Your list of feeds: a file with 'feeds:', a list of addresses; {horizon} in one stands for the book's.", HelpName = "FILE" };
    private readonly DateOption _known = new("--known", "The day a document became public, where it does not say: a tariff export never does.");

    public void AddTo(Command command)
    {
        command.Add(_documents);
        command.Add(_from);
        command.Add(_feeds);
        command.Add(_known);
    }

    /// <summary>The documents one after another; what cannot be had is a problem and the next one follows.</summary>
    public IEnumerable<CapturedDocument> Read(ParseResult parsed, Book book, List<Problem> problems)
    {
        using var web = new DocumentFetcher(terminal);
        var known = _known.Read(parsed);
        var named = parsed.GetValue(_documents) ?? [];
        foreach (var file in named.Where(name => Address(name) is null).Select(name => new FileInfo(name)).Concat(Files(parsed)))
        {
            yield return Open(file) with { Known = known };
        }

        foreach (var address in named.Select(Address).OfType<Uri>().Concat(Feeds(parsed, book)))
        {
            if (web.Fetch(address, problems) is { } document)
            {
                yield return document with { Known = known };
            }
        }
    }

    private IEnumerable<FileInfo> Files(ParseResult parsed)
    {
        if (parsed.GetValue(_from) is not { } folder)
        {
            return [];
        }

        return folder.Exists
            ? folder.EnumerateFiles().Where(file => !file.Name.StartsWith('.')).OrderBy(file => file.Name, StringComparer.Ordinal)
            : throw new UsageException($"There is no folder '{folder.Name}'. Name the folder that holds the captured documents.");
    }

    private ImmutableArray<Uri> Feeds(ParseResult parsed, Book book)
    {
        if (parsed.GetValue(_feeds) is not { } file)
        {
            return [];
        }

        return file.Exists ? FeedList.Read(book, file) : throw new UsageException($"There is no list of feeds '{file.Name}'. Name a file with 'feeds:' and a list of addresses.");
    }

    private static CapturedDocument Open(FileInfo file) =>
        !file.Exists ? throw new UsageException($"There is no document '{file.Name}'. Name files, or addresses that begin with https://.")
        : file.Length > DocumentReader.SizeLimit ? new CapturedDocument(new Words(file.Name), new byte[DocumentReader.SizeLimit + 1])
        : new CapturedDocument(new Words(file.Name), File.ReadAllBytes(file.FullName));

    private static Uri? Address(string name) => Uri.TryCreate(name, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;
}
