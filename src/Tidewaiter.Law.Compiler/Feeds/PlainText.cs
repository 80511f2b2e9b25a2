using System.Net;
using System.Text;

namespace Tidewaiter.Law.Compiler;

/// <summary>Text without mark-up: tags become blanks, entities what they stand for, scripts and styles nothing.</summary>
internal static class PlainText
{
    private static readonly string[] Hidden = ["script", "style"];

    public static string Of(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal) && !text.Contains('&', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            if (open < 0 || !IsTag(text, open))
            {
                var end = open < 0 ? text.Length : open + 1;
                plain.Append(text, at, end - at);
                at = end;
                continue;
            }

            // A tag that is never closed is prose like the rest: nothing is hidden by it.
            var close = EndOfTag(text, open);
            if (close < 0)
            {
                plain.Append(text, at, text.Length - at);
                break;
            }

            plain.Append(text, at, open - at).Append(' ');
            at = close;
        }

        return WebUtility.HtmlDecode(plain.ToString());
    }

    // "rates < 5" is prose.
    private static bool IsTag(string text, int open) => open + 1 < text.Length && (char.IsAsciiLetter(text[open + 1]) || text[open + 1] is '/' or '!' or '?');

    private static int EndOfTag(string text, int open)
    {
        foreach (var name in Hidden)
        {
            if (string.Compare(text, open + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                var close = text.IndexOf($"</{name}", open, StringComparison.OrdinalIgnoreCase);
                return close < 0 ? -1 : After(text, close);
            }
        }

        return After(text, open);
    }

    private static int After(string text, int from) => text.IndexOf('>', from) is >= 0 and var end ? end + 1 : -1;
}
