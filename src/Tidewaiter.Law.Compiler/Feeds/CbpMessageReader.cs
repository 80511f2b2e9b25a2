using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Tidewaiter.Law.Compiler;

/// <summary>Reads a message of the Cargo Systems Messaging Service: an e-mail as saved, a page, or its text.</summary>
internal sealed class CbpMessageReader(MentionFinder finder, Authority authority)
{
    private const string Feed = "cbp-message";

    // Letters: the subject, and what a page puts before its text.
    private const int Head = 2000;
    private const RegexOptions OnePass = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex MailDate = new(@"\b(?<day>\d{1,2})\s+(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s+(?<year>\d{4})\b", OnePass);
    private static readonly Regex BodyDate = new(@"\b(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{4})\b", OnePass);

    /// <summary>Whether a text is a message: one says its number at its head, another text may cite it anywhere.</summary>
    public static bool IsOne(string text) => CitationFinder.Message.Match(text) is { Success: true, Index: < Head };

    /// <summary>The text of a document that may be a message, whatever it was saved as.</summary>
    public static (MailMessage? Mail, string Text) Open(ReadOnlySpan<byte> bytes)
    {
        var mail = MailMessage.Read(bytes);
        return (mail, PlainText.Of(mail is null ? Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF') : $"{mail.Subject}\n{mail.Text}"));
    }

    public PulledItem? Read(CapturedDocument document, MailMessage? mail, string text, List<Problem> problems)
    {
        if (Known(mail, text) is not { } known && (document.Known is not { } stated || (known = stated) == default))
        {
            problems.Add(PullDiagnostics.At(document.Name, PullDiagnostics.NoKnownDate));
            return null;
        }

        // The first one named is the message itself; it names others after that.
        var first = CitationFinder.Message.Match(text);
        var number = first.Groups["number"].Value;
        var own = new Words($"CSMS {number}");
        var item = new InboxItem(
            new ItemId($"us.csms-{number}"),
            new ItemSource(new Words(Feed), own, default, new Words(mail?.Subject is { Length: > 0 } subject ? subject : LineAt(text, first.Index))),
            known,
            authority.KnownAt(known),
            finder.Find(text, own));
        return new PulledItem(item) { Read = finder.InstrumentCited(own) };
    }

    private static EventDate? Known(MailMessage? mail, string text)
    {
        if (mail is not null && MailDate.Match(mail.Date) is { Success: true } sent)
        {
            return Date(sent, MonthOf(sent.Groups["month"].Value));
        }

        return BodyDate.Match(text) is { Success: true } printed ? Date(printed, printed.Groups["month"].Value) : null;
    }

    private static string MonthOf(string name) =>
        (Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, month => month.Equals(name, StringComparison.OrdinalIgnoreCase)) + 1).ToString(CultureInfo.InvariantCulture);

    private static EventDate? Date(Match match, string month) =>
        EventDate.TryParse($"{match.Groups["year"].Value}-{month.PadLeft(2, '0')}-{match.Groups["day"].Value.PadLeft(2, '0')}", out var date) ? date : null;

    private static string LineAt(string text, int at)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        var end = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
        return text[start..end].Trim();
    }
}
