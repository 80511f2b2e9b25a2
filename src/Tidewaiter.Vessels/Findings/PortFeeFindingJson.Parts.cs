using System.Collections.Immutable;
using System.Text.Json;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

public static partial class PortFeeFindingJson
{
    private static void WriteCharge(Utf8JsonWriter json, PortFeeCharge charge)
    {
        json.WriteStartObject();
        WriteProvision(json, charge.Provision);
        json.WriteString("state"u8, charge.State == Lifecycle.Suspended ? "suspended"u8 : "in_force"u8);
        json.WriteString("basis"u8, charge.Rate is { } rate ? FeeUnits.Print(rate.Unit) : null);
        WriteNumber(json, "units"u8, charge.Units);
        WriteNumber(json, "rate"u8, charge.Rate?.Each.Value);
        WriteNumber(json, "amount"u8, charge.Amount?.Value);
        json.WriteString("currency"u8, charge.Rate?.Each.Currency.ToString());
        WriteCitations(json, charge.Citations);
        json.WriteEndObject();
    }

    private static void WriteExclusions(Utf8JsonWriter json, ImmutableArray<PortFeeExclusion> exclusions)
    {
        json.WriteStartArray("exclusions"u8);
        foreach (var exclusion in exclusions)
        {
            json.WriteStartObject();
            WriteProvision(json, exclusion.Provision);
            json.WriteString("why"u8, exclusion.Why.ToString());
            WriteCitations(json, exclusion.Citations);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCandidates(Utf8JsonWriter json, ImmutableArray<PortFeeCandidate> candidates)
    {
        json.WriteStartArray("candidates"u8);
        foreach (var candidate in candidates)
        {
            json.WriteStartObject();
            WriteFee(json, candidate.Fee);
            json.WriteString("because"u8, candidate.Because.ToString());
            if (candidate.Fact is { } fact)
            {
                json.WriteString("fact"u8, fact.ToString());
            }

            if (!candidate.Assumed.IsEmpty)
            {
                WriteTexts(json, "assumed"u8, candidate.Assumed);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuestions(Utf8JsonWriter json, ImmutableArray<PortFeeQuestion> questions)
    {
        json.WriteStartArray("questions"u8);
        foreach (var question in questions)
        {
            json.WriteStartObject();
            json.WriteString("fact"u8, question.Fact.ToString());
            json.WriteString("question"u8, question.Text.ToString());
            json.WriteStartArray("effects"u8);
            foreach (var effect in question.Effects)
            {
                json.WriteStartObject();
                json.WriteString("value"u8, effect.Value.ToString());
                WriteFee(json, effect.Fee);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePresumed(Utf8JsonWriter json, ImmutableArray<PortFeePresumption> presumed)
    {
        json.WriteStartArray("presumed"u8);
        foreach (var presumption in presumed)
        {
            json.WriteStartObject();
            json.WriteString("fact"u8, presumption.Fact.ToString());
            json.WriteString("value"u8, presumption.Value.ToString());
            json.WriteString("source"u8, presumption.By.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteClaims(Utf8JsonWriter json, ImmutableArray<PortFeeClaim> claims)
    {
        json.WriteStartArray("claims_available"u8);
        foreach (var claim in claims)
        {
            json.WriteStartObject();
            WriteProvision(json, claim.Provision);
            json.WriteString("needs"u8, claim.Needs.ToString());
            WriteNumber(json, "saves"u8, claim.Saves.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBranches(Utf8JsonWriter json, ImmutableArray<PortFeeBranch> branches)
    {
        json.WriteStartArray("branches"u8);
        foreach (var branch in branches)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, branch.Name.ToString());
            WriteTexts(json, "assumed"u8, branch.Assumed);
            WriteFee(json, branch.Fee);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOutlook(Utf8JsonWriter json, ImmutableArray<PortFeeStep> steps)
    {
        json.WriteStartArray("outlook"u8);
        foreach (var step in steps)
        {
            json.WriteStartObject();
            json.WriteString("from"u8, step.From.ToString());
            WriteFee(json, step.Fee);
            json.WriteBoolean("suspended"u8, step.IsSuspended);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePayment(Utf8JsonWriter json, PaymentAdvice? payment)
    {
        if (payment is null)
        {
            json.WriteNull("payment"u8);
            return;
        }

        json.WriteStartObject("payment"u8);
        json.WriteString("advised"u8, payment.Advised.ToString());
        json.WriteString("rule"u8, payment.Rule.ToString());
        json.WriteString("how"u8, payment.How.ToString());
        json.WriteString("proof"u8, payment.Proof.ToString());
        WriteOptional(json, "note"u8, payment.Note);
        WriteCitations(json, payment.Citations);
        json.WriteEndObject();
    }

    private static void WritePack(Utf8JsonWriter json, AgentPack? pack)
    {
        if (pack is null)
        {
            json.WriteNull("pack"u8);
            return;
        }

        json.WriteStartObject("pack"u8);
        json.WriteString("claims"u8, pack.Claims.ToString());
        WriteNumber(json, "charge"u8, pack.Charge);
        WriteNumber(json, "of_charges"u8, pack.OfCharges);
        WriteOptional(json, "zero_fee"u8, pack.ZeroFee);
        json.WriteStartObject("form"u8);
        foreach (var (field, value) in pack.Form)
        {
            json.WriteString(field.ToString(), value.ToString());
        }

        json.WriteEndObject();
        WriteTexts(json, "owner_chain"u8, pack.OwnerChain);
        json.WriteEndObject();
    }

    private static void WriteGaps(Utf8JsonWriter json, ImmutableArray<Gap> gaps)
    {
        json.WriteStartArray("not_modelled"u8);
        foreach (var gap in gaps)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, gap.Id.ToString());
            json.WriteString("title"u8, gap.Title.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTrace(Utf8JsonWriter json, ImmutableArray<PortFeeTrace> trace)
    {
        json.WriteStartArray("trace"u8);
        foreach (var step in trace)
        {
            json.WriteStartObject();
            WriteProvision(json, step.Provision);
            json.WriteString("verdict"u8, step.Verdict.ToString());
            WriteCitations(json, step.Citations);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProvision(Utf8JsonWriter json, Provision provision)
    {
        json.WriteString("provision"u8, provision.Id.Key.ToString());
        json.WriteString("measure"u8, provision.Id.Measure.ToString());
        json.WriteString("label"u8, provision.Label.ToString());
    }

    private static void WriteCitations(Utf8JsonWriter json, ImmutableArray<Citation> citations)
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

    private static string Spell(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.Secondary => "secondary",
        _ => "recall",
    };

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
