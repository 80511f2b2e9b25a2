using System.IO.Compression;
using System.Text;

namespace Tidewaiter.Duties.Tests.Schedule;

/// <summary>The distinct rate strings of whole revisions: larger files than belong into a repository, read where a folder "shared" lies beside it.</summary>
internal static class RateStrings
{
    /// <summary>One distinct text of a column, with how it was classed by hand and on how many lines it stands.</summary>
    internal sealed record Row(string Column, string Chapters, string Family, string Text, int Lines);

    /// <summary>The strings of one file; <c>null</c>, and a line that says so, where the folder is not there.</summary>
    public static List<Row>? Read(string file, ITestOutputHelper output) =>
        Checkout.Shared($"data/us/reference/{file}", output) is { } found ? [.. Rows(found.FullName)] : null;

    private static IEnumerable<Row> Rows(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        var records = Records(reader.ReadToEnd()).ToList();
        var head = records[0];
        int Of(string name) => head.IndexOf(name);
        foreach (var cells in records.Skip(1))
        {
            var lines = Of("rows") >= 0 ? cells[Of("rows")] : cells[Of("rows_over_40_exports")];
            yield return new Row(
                cells[Of("column")],
                Of("chapters") < 0 ? "" : cells[Of("chapters")],
                cells[Of("family")].Split(' ')[0],
                cells[Of("raw_text")],
                int.Parse(lines, System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    // Texts hold commas, quotes and line breaks.
    private static IEnumerable<List<string>> Records(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (quoted)
            {
                if (letter != '"')
                {
                    cell.Append(letter);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append(text[++i]);
                }
                else
                {
                    quoted = false;
                }
            }
            else if (letter == '"')
            {
                quoted = true;
            }
            else if (letter is ',' or '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (letter == '\n')
                {
                    yield return cells;
                    cells = [];
                }
            }
            else if (letter != '\r')
            {
                cell.Append(letter);
            }
        }
    }
}
