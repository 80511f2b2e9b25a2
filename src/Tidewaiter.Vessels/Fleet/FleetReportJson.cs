using System.Text.Json;

namespace Tidewaiter.Vessels;

/// <summary>Writes a fleet's report as one JSON object in <c>snake_case</c>.</summary>
public static class FleetReportJson
{
    /// <summary>Writes a report.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="problems">Rows that could not be asked.</param>
    public static void Write(Utf8JsonWriter json, FleetReport report, IReadOnlyList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(problems);
        json.WriteStartObject();
        json.WriteStartArray("calls"u8);
        foreach (var (line, finding) in report.Calls)
        {
            json.WriteStartObject();
            json.WriteNumber("line"u8, line);
            json.WritePropertyName("answer"u8);
            PortFeeFindingJson.Write(json, finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTotals(json, report);
        WriteSums(json, report);
        json.WriteStartArray("waiting"u8);
        foreach (var waiting in report.Waiting)
        {
            json.WriteStartObject();
            json.WriteString("until"u8, waiting.Until.ToString());
            json.WriteNumber("calls"u8, waiting.Calls);
            json.WriteString("currency"u8, waiting.Now.Currency.ToString());
            json.WriteNumber("fee_now"u8, waiting.Now.Value);
            json.WriteNumber("fee_then"u8, waiting.Then.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("elsewhere"u8);
        foreach (var call in report.Elsewhere)
        {
            json.WriteStartObject();
            json.WriteNumber("line"u8, call.Line);
            json.WriteString("port"u8, call.Port.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("perimeter"u8);
        foreach (var perimeter in report.Calls.Select(call => call.Value.Perimeter).Distinct())
        {
            json.WriteStringValue(perimeter.ToString());
        }

        json.WriteEndArray();
        PortFeeFindingJson.WriteProblems(json, "problems"u8, problems);
        json.WriteEndObject();
    }

    private static void WriteTotals(Utf8JsonWriter json, FleetReport report)
    {
        json.WriteStartArray("totals"u8);
        foreach (var total in report.Totals)
        {
            json.WriteStartObject();
            json.WriteString("vessel"u8, total.Vessel.ToString());
            json.WriteString("shore"u8, total.Shore.ToString());
            json.WriteString("year_from"u8, total.YearFrom.ToString());
            json.WriteNumber("calls"u8, total.Calls);
            json.WriteNumber("charges"u8, total.Charges);
            json.WriteNumber("fee"u8, total.Fee.Value);
            json.WriteString("currency"u8, total.Fee.Currency.ToString());
            json.WriteNumber("open"u8, total.Open);
            json.WriteBoolean("prior_charges_stated"u8, total.PriorStated);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSums(Utf8JsonWriter json, FleetReport report)
    {
        json.WriteStartArray("sums"u8);
        foreach (var sum in report.Sums)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, sum.Name.ToString());
            json.WriteStartArray("assumed"u8);
            foreach (var assumed in sum.Assumed)
            {
                json.WriteStringValue(assumed.ToString());
            }

            json.WriteEndArray();
            json.WriteStartObject("fees"u8);
            foreach (var fee in sum.Fees)
            {
                json.WriteNumber(fee.Currency.ToString(), fee.Value);
            }

            json.WriteEndObject();
            json.WriteNumber("charges"u8, sum.Charges);
            json.WriteNumber("open"u8, sum.Open);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
