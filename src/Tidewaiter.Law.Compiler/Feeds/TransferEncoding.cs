using System.Text;

namespace Tidewaiter.Law.Compiler;

/// <summary>How mail carries bytes in letters: quoted-printable, base64, or as they are.</summary>
internal static class TransferEncoding
{
    public static byte[] Decode(string encoding, string body) => encoding.Trim().ToUpperInvariant() switch
    {
        "QUOTED-PRINTABLE" => QuotedPrintable(body),
        "BASE64" => Base64(body),
        _ => Encoding.Latin1.GetBytes(body),
    };

    /// <summary>The letters that bytes are in a character set; one byte each where the set is not known.</summary>
    public static string Letters(string charset, byte[] bytes) =>
        charset.ToUpperInvariant() is "" or "UTF-8" or "US-ASCII" ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);

    public static byte[] QuotedPrintable(string body)
    {
        var bytes = new List<byte>(body.Length);
        for (var at = 0; at < body.Length; at++)
        {
            if (body[at] != '=')
            {
                bytes.Add((byte)body[at]);
            }
            else if (at + 1 < body.Length && body[at + 1] == '\n')
            {
                at++;
            }
            else if (at + 2 < body.Length && char.IsAsciiHexDigit(body[at + 1]) && char.IsAsciiHexDigit(body[at + 2]))
            {
                bytes.Add(Convert.FromHexString(body.AsSpan(at + 1, 2))[0]);
                at += 2;
            }
            else
            {
                bytes.Add((byte)'=');
            }
        }

        return [.. bytes];
    }

    // What is no base64 is kept as it stands: better odd letters than none.
    public static byte[] Base64(string body)
    {
        var bytes = new byte[body.Length];
        return Convert.TryFromBase64String(body.Trim(), bytes, out var count) ? bytes[..count] : Encoding.Latin1.GetBytes(body);
    }
}
