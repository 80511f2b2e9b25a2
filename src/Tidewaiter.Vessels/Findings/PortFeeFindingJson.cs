using System.Collections.Immutable;
using System.Text.Json;

namespace Tidewaiter.Vessels;

/// <summary>Writes findings as JSON in <c>snake_case</c>: one object per finding, fees as exact numbers beside their currency.</summary>
/// <remarks>A question that could not be asked gives an object with <c>problems</c> in place of an answer; problems beside an answer are its <c>warnings</c>.</remarks>
/// <threadsafety>Safe for any number of writers.</threadsafety>
public static partial class PortFeeFindingJson
{
    /// <summary>Writes a finding.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="id">The caller's id exactly as given, a number or a text; by default the question's, as text.</param>
    public static void Write(Utf8JsonWriter json, PortFeeFinding finding, JsonElement id = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(finding);
        json.WriteStartObject();
        WriteId(json, id, finding.Call.Id);
        json.WriteString("status"u8, Spell(finding.Status).ToString());
        if (finding.Status == PortFeeStatus.Refused)
        {
            WriteProblems(json, "problems"u8, finding.Problems);
        }
        else
        {
            WriteAnswer(json, finding);
        }

        json.WriteStartObject("law"u8);
        json.WriteString("book"u8, finding.Book.ToString());
        json.WriteString("known_at"u8, finding.KnownAt.ToString());
        WriteTexts(json, "assumed"u8, finding.Assumed);
        json.WriteString("horizon"u8, finding.Horizon.ToString());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A status as it is written: <c>answered_except</c>.</summary>
    public static Words Spell(PortFeeStatus status) => new(status switch
    {
        PortFeeStatus.Answered => "answered",
        PortFeeStatus.AnsweredExcept => "answered_except",
        PortFeeStatus.Undetermined => "undetermined",
        _ => "refused",
    });

    private static void WriteAnswer(Utf8JsonWriter json, PortFeeFinding finding)
    {
        var call = finding.Call;
        WriteTexts(json, "flags"u8, finding.Flags);
        WriteOptional(json, "vessel"u8, call.Particulars.GetValueOrDefault(new FactName("vessel")));
        json.WriteString("shore"u8, call.Shore.ToString());
        json.WriteString("arrival"u8, call.Date.ToString());
        json.WriteStartArray("charges"u8);
        if (finding.Charge is { } charge)
        {
            WriteCharge(json, charge);
        }

        json.WriteEndArray();
        WriteFee(json, finding.Fee);
        WriteExclusions(json, finding.Exclusions);
        WriteCandidates(json, finding.Candidates);
        WriteQuestions(json, finding.Questions);
        WritePresumed(json, finding.Presumed);
        WriteClaims(json, finding.ClaimsAvailable);
        WriteBranches(json, finding.Branches);
        WriteOutlook(json, finding.Outlook);
        WritePayment(json, finding.Payment);
        WritePack(json, finding.Pack);
        json.WriteString("perimeter"u8, finding.Perimeter.ToString());
        WriteGaps(json, finding.NotModelled);
        if (!finding.Trace.IsEmpty)
        {
            WriteTrace(json, finding.Trace);
        }

        if (!finding.Problems.IsEmpty)
        {
            WriteProblems(json, "warnings"u8, finding.Problems);
        }
    }

    private static void WriteId(Utf8JsonWriter json, JsonElement given, Words id)
    {
        json.WritePropertyName("id"u8);
        if (given.ValueKind is JsonValueKind.String or JsonValueKind.Number)
        {
            given.WriteTo(json);
        }
        else if (id.IsEmpty)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStringValue(id.ToString());
        }
    }

    private static void WriteFee(Utf8JsonWriter json, FeeAmount? fee)
    {
        if (fee is { } known)
        {
            json.WriteNumber("fee"u8, known.Value);
            json.WriteString("currency"u8, known.Currency.ToString());
        }
        else
        {
            json.WriteNull("fee"u8);
        }
    }

    private static void WriteTexts<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<T> values)
        where T : struct
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value.ToString());
        }

        json.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter json, ReadOnlySpan<byte> name, Words text)
    {
        if (!text.IsEmpty)
        {
            json.WriteString(name, text.ToString());
        }
    }

    internal static void WriteProblems(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<Problem> problems)
    {
        json.WriteStartArray(name);
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("path"u8, problem.Path.ToString());
            json.WriteString("code"u8, problem.Code.ToString());
            json.WriteString("message"u8, problem.Message.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
