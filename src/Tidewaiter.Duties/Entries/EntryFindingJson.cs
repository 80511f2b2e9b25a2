using System.Collections.Immutable;
using System.Text.Json;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Writes findings on entries as JSON in <c>snake_case</c>; the lines are written as findings on duty are.</summary>
/// <threadsafety>Safe for any number of writers.</threadsafety>
public sealed class EntryFindingJson
{
    private readonly DutyFindingJson _lines;

    /// <summary>A writer for findings from a book.</summary>
    public EntryFindingJson(Book book) => _lines = new DutyFindingJson(book);

    /// <summary>Writes a finding.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="id">The caller's id exactly as given, a number or a text; by default the question's, as text.</param>
    public void Write(Utf8JsonWriter json, EntryFinding finding, JsonElement id = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(finding);
        json.WriteStartObject();
        DutyFindingJson.WriteId(json, id, finding.Question.Id);
        json.WriteString("entry_number"u8, finding.Question.Number.IsEmpty ? null : finding.Question.Number.ToString());
        json.WriteString("status"u8, DutyFindingJson.Spell(finding.Status));
        if (finding.Status == DutyStatus.Refused)
        {
            DutyFindingJson.WriteProblems(json, "problems"u8, finding.Problems);
        }
        else
        {
            WriteAnswer(json, finding);
        }

        _lines.WriteLaw(json, finding.Lines[0]);
        json.WriteEndObject();
    }

    internal static void WriteFees(Utf8JsonWriter json, ImmutableArray<EntryFee> fees)
    {
        json.WriteStartArray("fees"u8);
        foreach (var fee in fees)
        {
            json.WriteStartObject();
            json.WriteString("fee"u8, fee.Title.ToString());
            json.WriteString("class"u8, fee.FeeClass.IsEmpty ? null : fee.FeeClass.ToString());
            json.WriteString("provision"u8, fee.Provision.ToString());
            json.WriteString("rate"u8, fee.Rate.ToString());
            DutyFindingJson.WriteMoney(json, "basis"u8, fee.Basis);
            DutyFindingJson.WriteMoney(json, "computed"u8, fee.Computed);
            json.WriteString("bound"u8, fee.Bound is { } bound ? bound.IsLeast ? "at_least" : "at_most" : null);
            DutyFindingJson.WriteMoney(json, "amount"u8, fee.Amount);
            json.WriteStartArray("lines"u8);
            foreach (var line in fee.Lines)
            {
                json.WriteNumberValue(line);
            }

            json.WriteEndArray();
            WriteExemptions(json, fee.Exempt);
            DutyFindingJson.WriteCitations(json, fee.Citations);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteExemptions(Utf8JsonWriter json, ImmutableArray<FeeExemption> exemptions)
    {
        json.WriteStartArray("exempt"u8);
        foreach (var exemption in exemptions)
        {
            json.WriteStartObject();
            json.WriteNumber("line"u8, exemption.Line);
            json.WriteString("provision"u8, exemption.Provision.ToString());
            json.WriteString("why"u8, exemption.Label.ToString());
            DutyFindingJson.WriteCitations(json, exemption.Citations);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteAnswer(Utf8JsonWriter json, EntryFinding finding)
    {
        DutyFindingJson.WriteNames(json, "flags"u8, finding.Flags);
        DutyFindingJson.WriteMoney(json, "value"u8, finding.Value);
        DutyFindingJson.WriteMoney(json, "duty"u8, finding.Duty);
        DutyFindingJson.WriteTotals(json, finding.Totals);
        DutyFindingJson.WriteMoney(json, "fees_total"u8, finding.FeesTotal);
        DutyFindingJson.WriteMoney(json, "total"u8, finding.Total);
        WriteInLieu(json, finding.InLieu);
        WriteFees(json, finding.Fees);
        _lines.WriteInstant(json, finding.RateInstant, finding.RateRule);
        json.WriteStartArray("filing"u8);
        foreach (var line in finding.Filing)
        {
            json.WriteStartObject();
            json.WriteNumber("of"u8, line.Of);
            DutyFindingJson.WriteLine(json, line.Filed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        DutyFindingJson.WriteQuestions(json, finding.Questions);
        DutyFindingJson.WriteGaps(json, "excludes"u8, finding.Excludes);
        DutyFindingJson.WriteGaps(json, "not_checked"u8, finding.NotChecked);
        json.WriteStartArray("lines"u8);
        foreach (var line in finding.Lines)
        {
            _lines.Write(json, line);
        }

        json.WriteEndArray();
    }

    private static void WriteInLieu(Utf8JsonWriter json, InLieu? inLieu)
    {
        if (inLieu is null)
        {
            json.WriteNull("in_lieu"u8);
            return;
        }

        json.WriteStartObject("in_lieu"u8);
        json.WriteString("instead_of_duty"u8, inLieu.Title.ToString());
        json.WriteString("provision"u8, inLieu.Provision.ToString());
        json.WriteString("why"u8, inLieu.Label.ToString());
        json.WriteString("rate"u8, inLieu.Rate.ToString());
        DutyFindingJson.WriteMoney(json, "amount"u8, inLieu.Amount);
        DutyFindingJson.WriteCitations(json, inLieu.Citations);
        json.WriteEndObject();
    }
}
