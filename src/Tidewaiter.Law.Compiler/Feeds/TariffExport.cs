using System.Globalization;
using System.Text;
using System.Text.Json;
using Sylvan.Data.Csv;

namespace Tidewaiter.Law.Compiler;

/// <summary>Reads an export of the tariff schedule by the USITC, JSON or CSV, with what is odd about it: styled cells, cells of white space, rows without a number.</summary>
internal static class TariffExport
{
    private static readonly string[] CsvColumns =
        ["HTS Number", "Description", "Unit of Quantity", "General Rate of Duty", "Special Rate of Duty", "Column 2 Rate of Duty"];

    public static bool IsOne(JsonElement root) =>
        root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0 && root[0].ValueKind == JsonValueKind.Object && root[0].TryGetProperty("htsno", out _);

    public static bool IsOne(string text) => text.AsSpan(0, Math.Min(text.Length, 20)).TrimStart("\uFEFF\"").StartsWith(CsvColumns[0], StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<ExportLine> Read(JsonElement root) =>
    [
        .. from row in root.EnumerateArray()
           where row.ValueKind == JsonValueKind.Object
           let line = Line(Cell(row, "htsno"), Cell(row, "description"), Cell(row, "units"), Cell(row, "general"), Cell(row, "special"), Cell(row, "other"))
           where line is not null
           select line,
    ];

    public static IReadOnlyList<ExportLine> Read(string text)
    {
        var lines = new List<ExportLine>();
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text.TrimStart('\uFEFF')), new CsvDataReaderOptions { Culture = CultureInfo.InvariantCulture, Delimiter = ',' });
            var columns = CsvColumns.Select(name => Enumerable.Range(0, reader.FieldCount).FirstOrDefault(i => reader.GetName(i).Equals(name, StringComparison.OrdinalIgnoreCase), -1)).ToArray();
            while (reader.Read())
            {
                var cells = columns.Select(column => column >= 0 && column < reader.RowFieldCount ? reader.GetString(column) : "").ToArray();
                if (Line(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]) is { } line)
                {
                    lines.Add(line);
                }
            }
        }
        catch (FormatException)
        {
            // A quotation mark that is never closed: no row behind it can be told from its neighbours.
            return [];
        }

        return lines;
    }

    private static ExportLine? Line(string number, string description, string units, string general, string special, string column2) =>
        HtsCode.TryParse(number, out var code)
            ? new ExportLine(code, Tidy(description), Tidy(units), Tidy(general), Tidy(special), Tidy(column2))
            : null;

    private static string Cell(JsonElement row, string name)
    {
        if (!row.TryGetProperty(name, out var cell))
        {
            return "";
        }

        try
        {
            return cell.ValueKind switch
            {
                JsonValueKind.String => cell.GetString() ?? "",
                JsonValueKind.Array => string.Join(';', cell.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString())),
                _ => "",
            };
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    // Units of the CSV come as JSON in a cell: ["No.","m<sup>2<\/sup>"].
    private static string Tidy(string cell)
    {
        var tidy = new StringBuilder(cell.Length);
        foreach (var letter in PlainText.Of(cell.Replace("\\/", "/", StringComparison.Ordinal)))
        {
            if (letter is not ('[' or ']' or '"' or '\u200b' or '\ufeff' or '\u00ad'))
            {
                tidy.Append(char.IsWhiteSpace(letter) ? ' ' : letter);
            }
        }

        return tidy.ToString().Trim();
    }
}
