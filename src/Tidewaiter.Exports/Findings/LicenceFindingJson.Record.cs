using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

public static partial class LicenceFindingJson
{
    // What an auditor asks for years later: who said what, on which law. Its hash covers the question and the book, so it can be answered again and compared.
    private static void WriteRecord(Utf8JsonWriter json, LicenceFinding finding)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var question = new Utf8JsonWriter(buffer))
        {
            WriteQuestion(question, finding);
        }

        json.WriteStartObject("record"u8);
        json.WritePropertyName("question"u8);
        json.WriteRawValue(buffer.WrittenSpan);
        json.WriteString("classification"u8, finding.Question.Classification.ToString());
        json.WriteString("approver"u8, finding.Question.Approver.ToString());
        WriteOpenEvidence(json, finding);
        json.WriteString("question_sha256"u8, Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan)));
        json.WriteEndObject();
    }

    // What a person still has to bring before the record is whole; the answer itself may not hang on it.
    private static void WriteOpenEvidence(Utf8JsonWriter json, LicenceFinding finding)
    {
        var question = finding.Question;
        WriteNames(json, "not_recorded"u8, new (string Name, bool Missing)[]
        {
            ("classification", question.Classification.IsEmpty),
            ("approver", question.Approver.IsEmpty),
            ("screening", question.Parties is not { } parties || parties.Any(party => party.Screening.IsEmpty)),
            ("red_flag_resolution", question.RedFlags.Any(flag => flag.Resolution.IsEmpty)),
        }.Where(one => one.Missing).Select(one => one.Name));
    }

    private static void WriteQuestion(Utf8JsonWriter json, LicenceFinding finding)
    {
        var question = finding.Question;
        json.WriteStartObject();
        json.WriteString("item"u8, Printed(question.Item, "EAR99"));
        json.WriteString("cn_item"u8, Printed(question.ChineseItem, "none"));
        json.WriteString("from"u8, question.From?.ToString());
        json.WriteString("to"u8, question.To?.ToString());
        json.WriteString("origin"u8, question.Origin?.ToString());
        json.WriteString("date"u8, question.Date.ToString());
        if (question.Value is { } value)
        {
            json.WriteNumber("value_usd"u8, value.Dollars);
        }

        WriteParties(json, question.Parties);
        WriteFacts(json, finding);
        json.WriteStartObject("within"u8);
        foreach (var (row, within) in question.Within.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal))
        {
            json.WriteBoolean(row.ToString(), within);
        }

        json.WriteEndObject();
        WriteNames(json, "claims"u8, question.Claims.Select(claim => claim.ToString()));
        json.WriteStartArray("red_flags"u8);
        foreach (var flag in question.RedFlags)
        {
            json.WriteStartObject();
            json.WriteString("flag"u8, flag.Flag.ToString());
            json.WriteString("resolution"u8, flag.Resolution.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteParties(Utf8JsonWriter json, ImmutableArray<Party>? parties)
    {
        if (parties is not { } named)
        {
            json.WriteNull("parties"u8);
            return;
        }

        json.WriteStartArray("parties"u8);
        foreach (var party in named)
        {
            json.WriteStartObject();
            json.WriteString("role"u8, party.Role.ToString());
            json.WriteString("name"u8, party.Name.ToString());
            json.WriteString("country"u8, party.Country?.ToString());
            json.WriteString("headquarters"u8, party.Headquarters?.ToString());
            json.WriteString("parent_headquarters"u8, party.ParentHeadquarters?.ToString());
            WriteList(json, "lists"u8, party.Lists);
            WriteList(json, "affiliate_of"u8, party.AffiliateOf);
            json.WriteString("screening"u8, party.Screening.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<Words>? words)
    {
        if (words is { } known)
        {
            WriteNames(json, name, known.Select(word => word.ToString()));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteFacts(Utf8JsonWriter json, LicenceFinding finding)
    {
        json.WriteStartObject("facts"u8);
        foreach (var (name, values) in finding.Question.Facts.OrderBy(pair => pair.Key))
        {
            var (fact, authority) = finding.Book.Facts.SelectMany(pair => pair.Value.Select(fact => (fact, finding.Book.Authorities[pair.Key]))).First(pair => pair.fact.Name == name);
            WriteNames(json, System.Text.Encoding.UTF8.GetBytes(name.ToString()), values.Select(value => FactValueParser.Print(fact, value, authority)));
        }

        json.WriteEndObject();
    }

    private static string? Printed(ItemClass item, string outside) => item.IsOutside ? outside : item.IsControlled ? item.ToString() : null;
}
