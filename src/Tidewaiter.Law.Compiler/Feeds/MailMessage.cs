using System.Text;
using System.Text.RegularExpressions;

namespace Tidewaiter.Law.Compiler;

/// <summary>An e-mail as it was saved: its headers, and the text of all its parts. What is not an e-mail is <c>null</c>.</summary>
/// <remarks>RFC 5322 and 2045 as far as notices need them: folded headers, parts in parts, quoted-printable, base64, encoded words.</remarks>
internal sealed class MailMessage
{
    private const RegexOptions OnePass = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int DeepestPart = 8;

    private static readonly Regex Header = new(@"^(?<name>[A-Za-z][A-Za-z0-9-]*):[ \t]*(?<value>.*)$", OnePass);
    private static readonly Regex Boundary = new(@"boundary=(?:""(?<mark>[^""]+)""|(?<mark>[^\s;""]+))", OnePass);
    private static readonly Regex Charset = new(@"charset=""?(?<name>[A-Za-z0-9_-]+)", OnePass);

    private MailMessage(Dictionary<string, string> headers, string text)
    {
        Subject = EncodedWords.Decode(headers.GetValueOrDefault("SUBJECT", ""));
        Date = headers.GetValueOrDefault("DATE", "");
        Text = text;
    }

    public string Subject { get; }

    public string Date { get; }

    public string Text { get; }

    public static MailMessage? Read(ReadOnlySpan<byte> bytes)
    {
        // A letter for each byte: which letters they are is said by each part.
        var raw = Encoding.Latin1.GetString(bytes).ReplaceLineEndings("\n");
        var headers = Headers(raw, out var body);
        if (!headers.ContainsKey("SUBJECT") || !headers.ContainsKey("DATE"))
        {
            return null;
        }

        var text = new StringBuilder();
        Part(headers, raw[body..], text, 0);
        return new MailMessage(headers, text.ToString());
    }

    private static Dictionary<string, string> Headers(string raw, out int body)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        var last = "";
        body = 0;
        while (body < raw.Length)
        {
            var end = raw.IndexOf('\n', body) is >= 0 and var found ? found : raw.Length;
            var line = raw[body..end];
            body = Math.Min(end + 1, raw.Length);
            if (line.Length == 0)
            {
                break;
            }

            if (line[0] is ' ' or '\t' && last.Length > 0)
            {
                headers[last] += ' ' + line.Trim();
            }
            else if (Header.Match(line) is { Success: true } match)
            {
                last = match.Groups["name"].Value.ToUpperInvariant();
                headers[last] = match.Groups["value"].Value.Trim();
            }
            else
            {
                break;
            }
        }

        return headers;
    }

    private static void Part(Dictionary<string, string> headers, string body, StringBuilder text, int depth)
    {
        var type = headers.GetValueOrDefault("CONTENT-TYPE", "text/plain");
        if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && Boundary.Match(type) is { Success: true } found && depth < DeepestPart)
        {
            var mark = "--" + found.Groups["mark"].Value;
            foreach (var part in body.Split(mark).Skip(1).Where(part => !part.StartsWith("--", StringComparison.Ordinal)))
            {
                var own = part.StartsWith('\n') ? part[1..] : part;
                var inner = own.StartsWith('\n') ? [] : Headers(own, out _);
                Part(inner, own[Start(own)..], text, depth + 1);
            }
        }
        else if (type.StartsWith("text/", StringComparison.OrdinalIgnoreCase))
        {
            var bytes = TransferEncoding.Decode(headers.GetValueOrDefault("CONTENT-TRANSFER-ENCODING", ""), body);
            text.Append(TransferEncoding.Letters(Charset.Match(type).Groups["name"].Value, bytes)).Append('\n');
        }
    }

    // A part's text begins behind the first empty line.
    private static int Start(string part) =>
        part.StartsWith('\n') ? 1 : part.IndexOf("\n\n", StringComparison.Ordinal) is >= 0 and var empty ? empty + 2 : part.Length;
}
