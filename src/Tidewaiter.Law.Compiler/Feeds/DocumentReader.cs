using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>Reads captured documents: what each is, is told by its content, and never by its name.</summary>
/// <threadsafety>Safe for any number of readers.</threadsafety>
public sealed class DocumentReader
{
    /// <summary>Twice the largest export of the schedule and more.</summary>
    public const int SizeLimit = 64 * 1024 * 1024;

    private readonly FederalRegisterReader _register;
    private readonly CbpMessageReader _messages;
    private readonly TariffExportReader _exports;

    /// <summary>A reader beside a book.</summary>
    public DocumentReader(Book book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var authority = book.Authorities[DutyJurisdiction.Of(book)];
        var finder = new MentionFinder(book);
        _register = new FederalRegisterReader(finder, authority);
        _messages = new CbpMessageReader(finder, authority);
        _exports = new TariffExportReader(book, finder, authority);
    }

    /// <summary>Reads a document: its items, or what is wrong with it. Never throws for what a document says.</summary>
    public (ImmutableArray<PulledItem> Items, ImmutableArray<Problem> Problems) Read(CapturedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var problems = new List<Problem>();
        var items = document.Bytes.Length > SizeLimit
            ? Refuse(document, PullDiagnostics.TooLarge(SizeLimit), problems)
            : Read(document, problems).ToImmutableArray();
        return (items, [.. problems]);
    }

    private IEnumerable<PulledItem> Read(CapturedDocument document, List<Problem> problems)
    {
        var start = document.Bytes.Span.TrimStart("\uFEFF \t\r\n"u8);
        var notJson = PullDiagnostics.Unknown;
        if (start.Length > 0 && start[0] is (byte)'{' or (byte)'[')
        {
            try
            {
                using var json = JsonDocument.Parse(document.Bytes[^start.Length..]);
                return ReadJson(document, json.RootElement, problems);
            }
            catch (JsonException error)
            {
                // A message may begin with a bracket, too.
                notJson = PullDiagnostics.NotJson(error.LineNumber);
            }
        }

        var (mail, text) = CbpMessageReader.Open(document.Bytes.Span);
        if (mail is null && TariffExport.IsOne(text))
        {
            return One(_exports.Read(document, TariffExport.Read(Encoding.UTF8.GetString(document.Bytes.Span)), problems));
        }

        return CbpMessageReader.IsOne(text) ? One(_messages.Read(document, mail, text, problems)) : Refuse(document, notJson, problems);
    }

    private IEnumerable<PulledItem> ReadJson(CapturedDocument document, JsonElement root, List<Problem> problems) =>
        FederalRegisterReader.IsOne(root) ? _register.Read(document, root, problems)
        : TariffExport.IsOne(root) ? One(_exports.Read(document, TariffExport.Read(root), problems))
        : Refuse(document, PullDiagnostics.Unknown, problems);

    private static ImmutableArray<PulledItem> One(PulledItem? item) => item is null ? [] : [item];

    private static ImmutableArray<PulledItem> Refuse(CapturedDocument document, string message, List<Problem> problems)
    {
        problems.Add(PullDiagnostics.At(document.Name, message));
        return [];
    }
}
