using System.Text.Json;

namespace Tidewaiter.Law.Compiler;

/// <summary>Reads what the Federal Register's API gives: one document, or a page of <c>results</c>.</summary>
/// <remarks>The API's documentation: federalregister.gov/developers/documentation/api/v1. Fields that are missing or null are simply not there.</remarks>
internal sealed class FederalRegisterReader(MentionFinder finder, Authority authority)
{
    private const string Feed = "federal-register";
    private static readonly string[] Texts =
        ["title", "action", "abstract", "dates", "excerpts", "body", "body_text", "body_html", "full_text", "full_text_xml", "raw_text", "text", "html"];

    public static bool IsOne(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && (root.TryGetProperty("document_number", out _) || root.TryGetProperty("results", out _));

    public IEnumerable<PulledItem> Read(CapturedDocument document, JsonElement root, List<Problem> problems)
    {
        if (root.TryGetProperty("results", out var results) && results.ValueKind == JsonValueKind.Array)
        {
            return [.. results.EnumerateArray().Select(one => ReadOne(document, one, problems)).OfType<PulledItem>()];
        }

        return ReadOne(document, root, problems) is { } item ? [item] : [];
    }

    private PulledItem? ReadOne(CapturedDocument document, JsonElement one, List<Problem> problems)
    {
        if (Text(one, "document_number") is not { Length: > 0 } number || !number.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
        {
            problems.Add(PullDiagnostics.At(document.Name, PullDiagnostics.NoNumber));
            return null;
        }

        if (Known(one) is not { } known && (document.Known is not { } stated || (known = stated) == default))
        {
            problems.Add(PullDiagnostics.At(document.Name, PullDiagnostics.NoKnownDate));
            return null;
        }

        var citation = new Words(Text(one, "citation") ?? "");
        var asDocument = CitationFinder.DocumentNumber(number);
        var text = PlainText.Of(string.Join('\n', Texts.Select(field => Text(one, field)).OfType<string>()));
        var order = OrderOf(one);
        var item = new InboxItem(
            new ItemId($"us.fr-{number}"),
            new ItemSource(new Words(Feed), asDocument, citation, new Words(PlainText.Of(Text(one, "title") ?? "").Trim())),
            known,
            authority.KnownAt(known),
            finder.Find(text, citation, asDocument, order));
        return new PulledItem(item) { Read = finder.InstrumentCited(asDocument) ?? finder.InstrumentCited(order) ?? OnPage(citation) };
    }

    // Two documents may begin on one page: where the book has the number of its document, the page alone does not tell.
    private Instrument? OnPage(Words citation) =>
        finder.InstrumentCited(citation) is { } cited && !CitationFinder.Find(cited.Citation.ToString()).Any(CitationFinder.IsDocumentNumber) ? cited : null;

    // On public inspection it can be read before it is printed.
    private static EventDate? Known(JsonElement one)
    {
        var dates = new[] { "public_inspection_issue_date", "filed_at", "publication_date" }
            .Select(field => Text(one, field) is { Length: >= 10 } text && EventDate.TryParse(text[..10], out var date) ? date : (EventDate?)null)
            .OfType<EventDate>()
            .OrderBy(date => date.Date)
            .ToList();
        return dates.Count > 0 ? dates[0] : null;
    }

    private static Words OrderOf(JsonElement one) =>
        Text(one, "executive_order_number") is { Length: > 0 } order ? new Words($"Executive Order {order}")
        : Text(one, "proclamation_number") is { Length: > 0 } proclamation ? new Words($"Proclamation {proclamation}")
        : default;

    private static string? Text(JsonElement one, string field)
    {
        if (one.ValueKind != JsonValueKind.Object || !one.TryGetProperty(field, out var value))
        {
            return null;
        }

        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            // Half a character: no text of a document is that.
            return null;
        }
    }
}
