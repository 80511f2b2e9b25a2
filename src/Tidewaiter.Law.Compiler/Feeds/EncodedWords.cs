using System.Text.RegularExpressions;

namespace Tidewaiter.Law.Compiler;

/// <summary>Letters of a mail header beyond ASCII, as RFC 2047 writes them: <c>=?utf-8?Q?Section_301?=</c>.</summary>
internal static class EncodedWords
{
    private static readonly Regex Word = new(
        @"=\?(?<charset>[A-Za-z0-9_-]+)\?(?<encoding>[QqBb])\?(?<text>[^?\s]*)\?=", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Between = new(@"\?=\s+=\?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static string Decode(string header) => Word.Replace(Between.Replace(header, "?==?"), match =>
    {
        var text = match.Groups["text"].Value;
        var bytes = match.Groups["encoding"].Value is "Q" or "q" ? TransferEncoding.QuotedPrintable(text.Replace('_', ' ')) : TransferEncoding.Base64(text);
        return TransferEncoding.Letters(match.Groups["charset"].Value, bytes);
    });
}
