using System.Collections.Immutable;
using System.Text.Json;
using NodaTime.Text;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

public sealed partial class DutyFindingJson
{
    private static readonly OffsetDateTimePattern LocalPattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<+HH:mm>");

    // A switch and not the enum's name: a renamed member must not change what programs read.
    internal static string Spell(DutyStatus status) => status switch
    {
        DutyStatus.Answered => "answered",
        DutyStatus.AnsweredExcept => "answered_except",
        DutyStatus.Range => "range",
        DutyStatus.Undetermined => "undetermined",
        DutyStatus.Conflict => "conflict",
        DutyStatus.NotModelled => "not_modelled",
        DutyStatus.NotOnFile => "not_on_file",
        _ => "refused",
    };

    private static string Spell(TraceVerdict verdict) => verdict switch
    {
        TraceVerdict.Applied => "applied",
        TraceVerdict.Displaced => "displaced",
        TraceVerdict.ConditionNotMet => "condition_not_met",
        TraceVerdict.Idle => "idle",
        _ => "not_in_force",
    };

    private static string Spell(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.Secondary => "secondary",
        _ => "recall",
    };

    private static void WriteLayer(Utf8JsonWriter json, DutyLayer layer)
    {
        json.WriteStartObject();
        json.WriteString("heading"u8, layer.Heading.ToString());
        json.WriteString("program"u8, layer.Program.ToString());
        json.WriteString("measure"u8, layer.Provision.Measure.ToString());
        json.WriteString("rate"u8, layer.Rate.ToString());
        WriteRate(json, "ad_valorem"u8, layer.AdValorem);
        json.WriteString("part"u8, layer.Parts.IsEmpty ? "all" : string.Join('+', layer.Parts));
        WriteMoney(json, "basis"u8, layer.Basis);
        WriteMoney(json, "amount"u8, layer.Amount);
        if (layer.Standing is { } standing)
        {
            json.WriteString("standing"u8, "held_unlawful"u8);
            if (!standing.For.IsEmpty)
            {
                json.WriteString("standing_for"u8, standing.For.ToString());
            }
        }

        if (layer.IsAssumed)
        {
            json.WriteBoolean("assumed"u8, true);
        }

        WriteCitations(json, layer.Citations);
        json.WriteEndObject();
    }

    internal static void WriteCitations(Utf8JsonWriter json, ImmutableArray<Citation> citations)
    {
        json.WriteStartArray("citations"u8);
        foreach (var citation in citations)
        {
            json.WriteStartObject();
            json.WriteString("source"u8, citation.Source.Citation.ToString());
            json.WriteString("id"u8, citation.Source.Id.ToString());
            json.WriteString("at"u8, citation.At.ToString());
            json.WriteString("certainty"u8, Spell(citation.Source.Certainty));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteTotals(Utf8JsonWriter json, DutyTotals? totals)
    {
        if (totals is null)
        {
            json.WriteNull("duties"u8);
            return;
        }

        json.WriteStartObject("duties"u8);
        json.WriteStartObject("as_filed"u8);
        WriteTotal(json, totals.AsFiled, totals.AsFiledDuty);
        json.WriteEndObject();
        json.WriteStartObject("as_known"u8);
        WriteTotal(json, totals.AsKnown, totals.AsKnownDuty);
        json.WriteEndObject();
        json.WriteStartObject("standing"u8);
        WriteTotal(json, totals.Standing, totals.StandingDuty);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFiling(Utf8JsonWriter json, ImmutableArray<FilingLine> filing)
    {
        json.WriteStartArray("filing"u8);
        foreach (var line in filing)
        {
            json.WriteStartObject();
            WriteLine(json, line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteLine(Utf8JsonWriter json, FilingLine line)
    {
        json.WriteNumber("line"u8, line.Line);
        if (line.Continues is { } other)
        {
            json.WriteNumber("continues"u8, other);
        }

        json.WriteStartArray("numbers"u8);
        foreach (var number in line.Numbers)
        {
            json.WriteStartObject();
            json.WriteString("number"u8, number.Number.ToString());
            json.WriteString("rate"u8, number.Rate.ToString());
            WriteMoney(json, "value"u8, number.Value);
            WriteMoney(json, "duty"u8, number.Duty);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNotOwed(Utf8JsonWriter json, ImmutableArray<DutyNotOwed> notOwed)
    {
        json.WriteStartArray("not_owed"u8);
        foreach (var one in notOwed)
        {
            json.WriteStartObject();
            json.WriteString("heading"u8, one.Heading.ToString());
            json.WriteString("measure"u8, one.Provision.Measure.ToString());
            json.WriteString("because"u8, one.Because.ToString());
            WriteCitations(json, one.Citations);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWhatIsNotKnown(Utf8JsonWriter json, DutyFinding finding)
    {
        json.WriteStartArray("presumed"u8);
        foreach (var presumption in finding.Presumed)
        {
            json.WriteStartObject();
            json.WriteString("fact"u8, presumption.Fact.Name.ToString());
            json.WriteString("value"u8, presumption.Value.ToString());
            json.WriteString("source"u8, presumption.By?.Citation.ToString());
            json.WriteString("id"u8, presumption.By?.Id.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("claims_available"u8);
        foreach (var claim in finding.ClaimsAvailable)
        {
            json.WriteStartObject();
            json.WriteString("heading"u8, claim.Heading.ToString());
            json.WriteString("measure"u8, claim.Provision.Id.Measure.ToString());
            json.WriteString("needs"u8, claim.Needs.ToString());
            WriteRate(json, "saves"u8, claim.Saves);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteQuestions(json, finding.Questions);
    }

    internal static void WriteQuestions(Utf8JsonWriter json, ImmutableArray<FactQuestion> questions)
    {
        json.WriteStartArray("questions"u8);
        foreach (var question in questions)
        {
            json.WriteStartObject();
            json.WriteString("fact"u8, question.Fact.ToString());
            WriteRate(json, "effect"u8, question.Effect);
            json.WriteString("question"u8, question.Text.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBranches(Utf8JsonWriter json, ImmutableArray<DutyBranch> branches)
    {
        json.WriteStartArray("branches"u8);
        foreach (var branch in branches)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, branch.Name.ToString());
            WriteNames(json, "assumed"u8, branch.Assumed);
            WriteTotal(json, branch.Total, branch.Duty);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteGaps(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<Gap> gaps)
    {
        json.WriteStartArray(name);
        foreach (var gap in gaps)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, gap.Id.ToString());
            json.WriteString("title"u8, gap.Title.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOpenItems(Utf8JsonWriter json, ImmutableArray<OpenItem> items)
    {
        json.WriteStartArray("open_items"u8);
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, item.Id.ToString());
            json.WriteString("source"u8, item.Source.ToString());
            json.WriteString("known"u8, item.Known.ToString());
            WriteNames(json, "mentions"u8, item.Mentions);
            if (item.ClosedWith is { } record)
            {
                json.WriteString("closed_with"u8, record.ToString());
            }

            json.WriteString("says"u8, item.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTrace(Utf8JsonWriter json, ImmutableArray<TraceStep> trace)
    {
        json.WriteStartArray("trace"u8);
        foreach (var step in trace)
        {
            json.WriteStartObject();
            json.WriteString("provision"u8, step.Provision.Id.ToString());
            json.WriteString("verdict"u8, Spell(step.Verdict));
            json.WriteString("reason"u8, step.Reason.ToString());
            WriteCitations(json, step.Citations);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
