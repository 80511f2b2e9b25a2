using System.Globalization;
using System.Text;
using Sylvan.Data.Csv;

namespace Tidewaiter.Law.Compiler;

/// <summary>A list, set or schedule as its CSV file has it, and where each thing its rows say stands first.</summary>
internal sealed class CsvLog
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private CsvLog(LogSection section, Dictionary<LogRow.Saying, int> firstLines, List<CsvFault> faults)
    {
        Section = section;
        SayingLines = [.. section.Sayings.Select(says => firstLines[says])];
        Faults = faults;
    }

    /// <summary>The rows that could be read.</summary>
    public LogSection Section { get; }

    /// <summary>The line on which each of the section's sayings stands first, in the section's order.</summary>
    public IReadOnlyList<int> SayingLines { get; }

    /// <summary>What is wrong, in the order found.</summary>
    public IReadOnlyList<CsvFault> Faults { get; }

    public static CsvLog Read(ReadOnlySpan<byte> bytes)
    {
        var faults = new List<CsvFault>();
        string text;
        try
        {
            text = Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new CsvFault(1, CompilerDiagnostics.NotUtf8));
            text = "";
        }

        var lines = CsvLines.Of(text);
        var rows = new CsvRowReader(CsvDefaults.Read(lines.Defaults, faults), faults);
        if (faults.Count == 0)
        {
            ReadRows(lines, rows, faults);
        }

        return new CsvLog(new LogSection([.. rows.Rows], rows.ExtraColumns), rows.FirstLines, faults);
    }

    private static void ReadRows(CsvLines lines, CsvRowReader rows, List<CsvFault> faults)
    {
        if (lines.Numbers.Count == 0)
        {
            faults.Add(new CsvFault(1, CsvFault.NoHeader));
            return;
        }

        var options = new CsvDataReaderOptions { HasHeaders = false, Culture = CultureInfo.InvariantCulture, Delimiter = ',', Comment = '\0' };
        var at = 0;
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(lines.Text), options);
            while (reader.Read())
            {
                var cells = new string[reader.RowFieldCount];
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = reader.GetString(i).Trim();
                }

                // A quotation mark that is not closed swallows the lines behind it, and line numbers would lie from here on.
                if (cells.Any(cell => cell.Contains('\n', StringComparison.Ordinal)))
                {
                    faults.Add(new CsvFault(lines.Numbers[at], CsvFault.OpenQuote));
                    return;
                }

                var line = lines.Numbers[at++];
                if (!rows.Add(cells, line))
                {
                    return;
                }
            }
        }
        catch (FormatException)
        {
            faults.Add(new CsvFault(lines.Numbers[Math.Min(at, lines.Numbers.Count - 1)], CsvFault.OpenQuote));
        }
    }
}
