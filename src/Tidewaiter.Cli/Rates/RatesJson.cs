using System.Text.Encodings.Web;
using System.Text.Json;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>A tariff line, or the lines found, as one JSON object on a line.</summary>
internal static class RatesJson
{
    public static void Print(Terminal terminal, Book book, Authority authority, RateSheet sheet) => Print(terminal, book, json =>
    {
        json.WriteString("code"u8, sheet.Code.ToString());
        json.WriteString("date"u8, sheet.Date.ToString());
        json.WriteString("known_at"u8, sheet.KnownAt?.ToString());
        json.WriteBoolean("on_file"u8, sheet.Line is not null);
        if (sheet.Line is { } line)
        {
            WriteLine(json, sheet, line);
        }

        WriteLife(json, authority, sheet);
        json.WriteString("origin"u8, sheet.Origin?.ToString());
        WritePrograms(json, sheet);
        WriteCodes(json, "predecessors"u8, sheet.Before);
        WriteCodes(json, "successors"u8, sheet.After);
    });

    public static void Print(Terminal terminal, Book book, IReadOnlyList<LabelFound> found) => Print(terminal, book, json =>
    {
        json.WriteStartArray("found"u8);
        foreach (var one in found)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, one.Code.ToString());
            json.WriteString("label"u8, one.Label.ToString());
            json.WriteString("general"u8, one.General?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Print(Terminal terminal, Book book, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(terminal.OutBytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteStartObject("law"u8);
            json.WriteString("book"u8, book.Hash.ToString());
            json.WriteString("horizon"u8, book.HorizonDate.ToString());
            json.WriteEndObject();
            json.WriteEndObject();
        }

        terminal.OutBytes.Write("\n"u8);
    }

    private static void WriteLine(Utf8JsonWriter json, RateSheet sheet, ScheduleLine line)
    {
        json.WriteString("label"u8, line.Label.ToString());
        json.WriteString("rate_line"u8, line.Code.ToString());
        json.WriteStartArray("units"u8);
        foreach (var unit in sheet.Units)
        {
            json.WriteStringValue(unit.ToString());
        }

        json.WriteEndArray();
        json.WritePropertyName("general"u8);
        WriteRate(json, line.General);
        json.WriteStartArray("special"u8);
        foreach (var group in line.Special.Groups)
        {
            json.WriteStartObject();
            json.WritePropertyName("rate"u8);
            WriteRate(json, group.Rate);
            json.WriteStartArray("symbols"u8);
            foreach (var symbol in group.Symbols)
            {
                json.WriteStringValue(symbol.ToString());
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("column_2"u8);
        WriteRate(json, line.Column2);
    }

    private static void WriteRate(Utf8JsonWriter json, LineRate rate)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, rate.ToString());
        json.WriteBoolean("computed"u8, rate.Unpriced.IsEmpty);
        json.WriteStartArray("needs"u8);
        foreach (var need in rate.Needs)
        {
            json.WriteStringValue(need.ToQuestion().Fact.ToString());
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLife(Utf8JsonWriter json, Authority authority, RateSheet sheet)
    {
        json.WriteStartArray("life"u8);
        foreach (var (code, row) in sheet.Life)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, code.ToString());
            json.WriteBoolean("adds"u8, row.Says.Adds);
            json.WriteString("from"u8, LawPrint.Date(authority, row.Says.From));
            json.WriteString("to"u8, LawPrint.Date(authority, row.Says.To));
            json.WriteString("source"u8, row.Says.Source.Citation.ToString());
            json.WriteString("id"u8, row.Says.Source.Id.ToString());
            json.WriteString("label"u8, row.Label.ToString());
            json.WriteString("units"u8, row.Units.ToString());
            json.WriteString("general"u8, row.General.ToString());
            json.WriteString("special"u8, row.Special.ToString());
            json.WriteString("column_2"u8, row.Column2.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePrograms(Utf8JsonWriter json, RateSheet sheet)
    {
        json.WriteStartArray("programs"u8);
        foreach (var step in sheet.Programs)
        {
            json.WriteStartObject();
            json.WriteString("heading"u8, step.Provision.Id.Key.ToString());
            json.WriteString("measure"u8, step.Provision.Id.Measure.ToString());
            json.WriteString("program"u8, step.Provision.Measure.Title.ToString());
            json.WriteBoolean("applied"u8, step.Verdict == TraceVerdict.Applied);
            json.WriteString("reason"u8, step.Reason.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCodes(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<HtsCode> codes)
    {
        json.WriteStartArray(name);
        foreach (var code in codes)
        {
            json.WriteStringValue(code.ToString());
        }

        json.WriteEndArray();
    }
}
