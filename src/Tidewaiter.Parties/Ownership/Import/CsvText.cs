using System.Text;

namespace Tidewaiter.Parties;

/// <summary>Cuts CSV into rows (RFC 4180): fields in quotation marks may hold commas, line breaks and doubled quotation marks.</summary>
internal static class CsvText
{
    /// <summary>The rows that are not empty, each with the line it begins on and whether its quotation marks close.</summary>
    public static IEnumerable<(int Line, string[] Fields, bool IsWhole)> Rows(string text)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var (line, began, quoted) = (1, 1, false);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            line += c == '\n' ? 1 : 0;
            if (quoted && i < text.Length)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && field.Length == 0)
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                fields.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (c == '\n')
                {
                    if (fields is not [""])
                    {
                        yield return (began, [.. fields], !quoted);
                    }

                    fields.Clear();
                    began = line;
                }
            }
            else
            {
                field.Append(c);
            }
        }
    }
}
