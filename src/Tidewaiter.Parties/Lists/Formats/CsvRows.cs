using System.Text;

namespace Tidewaiter.Parties.Lists;

/// <summary>Rows of comma-separated values as RFC 4180 has them, and as list publishers write them: quotes doubled inside quotes, breaks inside quotes, a control Z at the end.</summary>
internal static class CsvRows
{
    private const int LongestField = 1_000_000;

    public static IEnumerable<List<string>> Read(TextReader reader)
    {
        var row = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var next = reader.Read(); next >= 0; next = reader.Read())
        {
            var c = (char)next;
            if (quoted)
            {
                if (c != '"')
                {
                    field.Append(field.Length < LongestField ? c : throw new FormatException("a field never ends: a quotation mark is missing"));
                }
                else if (reader.Peek() == '"')
                {
                    field.Append((char)reader.Read());
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && field.ToString().Trim().Length == 0)
            {
                field.Clear();
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                row.Add(field.ToString().Trim());
                field.Clear();
                if (c == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else if (c is not '\r' and not '\x1A' and not '\uFEFF')
            {
                field.Append(c);
            }
        }

        if (quoted)
        {
            throw new FormatException("it ends inside a quoted field");
        }

        if (field.Length > 0 || row.Count > 0)
        {
            row.Add(field.ToString().Trim());
            yield return row;
        }
    }
}
