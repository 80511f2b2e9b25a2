using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Testing;

/// <summary>Writes a question as <c>duty --batch</c> takes it, on one line: what a failing property test prints.</summary>
public static class QuestionJson
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The question as a line of JSON, with what its context knows and assumes.</summary>
    public static Words Write(DutyQuestion question, QuestionContext context)
    {
        var book = context.View.Book;
        var jurisdiction = DutyJurisdiction.Of(book);
        var authority = book.Authorities[jurisdiction];
        var json = new JsonObject
        {
            ["hts"] = question.Hts.ToString(),
            ["origin"] = question.Origin.ToString(),
            ["entry_date"] = question.EntryDate.ToString(),
        };
        if (context.KnownAt is { } known)
        {
            json["known_at"] = known.ToString();
        }

        if (!context.View.Assumed.IsEmpty)
        {
            json["assume"] = new JsonArray([.. context.View.Assumed.Select(id => JsonValue.Create(id.ToString()))]);
        }

        if (question.Value is { } value)
        {
            json["value_usd"] = value.Dollars;
        }

        if (question.BaseRate is { } rate)
        {
            json["base_rate"] = rate.ToString();
        }

        if (!question.Quantity.IsEmpty)
        {
            json["quantity"] = new JsonObject(question.Quantity.Select(pair => KeyValuePair.Create(pair.Key.ToString(), (JsonNode?)pair.Value)));
        }

        if (!question.Claims.IsEmpty)
        {
            json["claims"] = new JsonArray([.. question.Claims.Select(claim => JsonValue.Create(claim.ToString()))]);
        }

        var facts = new JsonObject();
        foreach (var fact in book.Facts.GetValueOrDefault(jurisdiction, []).Where(fact => question.Facts.ContainsKey(fact.Name)))
        {
            var holder = fact.Input is null ? facts : json;
            holder[(fact.Input ?? fact.Name).ToString()] = Print(fact, question.Facts[fact.Name], authority);
        }

        if (facts.Count > 0)
        {
            json["facts"] = facts;
        }

        return new Words(json.ToJsonString(OneLine));
    }

    private static JsonNode Print(FactDeclaration fact, FactValue value, Authority authority)
    {
        var text = FactValueParser.Print(fact, value, authority);
        return fact.Type is FactType.Share or FactType.Money or FactType.Number ? decimal.Parse(text, CultureInfo.InvariantCulture) : text;
    }
}
