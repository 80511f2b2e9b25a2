using System.Text;

namespace Tidewaiter.Vessels;

/// <summary>A comma-separated table with a header: quoted fields may hold commas, quotes and line breaks (RFC 4180).</summary>
internal static class CsvTable
{
    /// <summary>The records of a text, each with the line it begins on. An unclosed quote ends at the end of the text.</summary>
    public static IEnumerable<(int Line, List<string> Fields)> Read(string text)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var (line, start, isQuoted) = (1, 1, false);
        for (var i = text.StartsWith('\uFEFF') ? 1 : 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n')
            {
                line++;
            }

            if (isQuoted)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append(text[++i]);
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (c == '"' && field.Length == 0)
            {
                isQuoted = true;
            }
            else if (c == ',')
            {
                Close(fields, field);
            }
            else if (c == '\n')
            {
                Close(fields, field);
                yield return (start, fields);
                (fields, start) = ([], line);
            }
            else if (c != '\r')
            {
                field.Append(c);
            }
        }

        if (field.Length > 0 || fields.Count > 0)
        {
            Close(fields, field);
            yield return (start, fields);
        }
    }

    private static void Close(List<string> fields, StringBuilder field)
    {
        fields.Add(field.ToString().Trim());
        field.Clear();
    }
}
