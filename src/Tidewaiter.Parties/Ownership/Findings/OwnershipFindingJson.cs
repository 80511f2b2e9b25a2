using System.Text.Json;
using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>Writes ownership findings as JSON in <c>snake_case</c>; shares in percent, as text, exact.</summary>
public static class OwnershipFindingJson
{
    /// <summary>Writes a finding.</summary>
    public static void Write(Utf8JsonWriter json, OwnershipFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("date"u8, finding.Date.ToString());
        json.WriteNumber("party_count"u8, finding.PartyCount);
        json.WriteNumber("holding_count"u8, finding.HoldingCount);
        Array(json, "rules", finding.Rules, rule => WriteRule(json, rule));
        Array(json, "parties", finding.Parties, party => WriteParty(json, party));
        Array(json, "branches", finding.Branches, branch => WriteBranch(json, branch));
        Texts(json, "flags", finding.Flags);
        Texts(json, "notes", finding.Notes);
        Texts(json, "not_checked", finding.NotChecked.Select(gap => gap.Title));
        json.WriteStartObject("law"u8);
        json.WriteString("book"u8, finding.Book.ToString());
        json.WriteString("known_at"u8, finding.KnownAt.ToString());
        Texts(json, "assumed", finding.Assumed.Select(id => new Words(id.ToString())));
        json.WriteString("horizon"u8, finding.Horizon.ToString());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes what stands in place of an answer.</summary>
    public static void WriteProblems(Utf8JsonWriter json, IReadOnlyList<Problem> problems)
    {
        json.WriteStartObject();
        Array(json, "problems", problems, problem =>
        {
            json.WriteStartObject();
            json.WriteString("path"u8, problem.Path.ToString());
            json.WriteString("code"u8, problem.Code.ToString());
            json.WriteString("message"u8, problem.Message.ToString());
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    /// <summary>An outcome as JSON spells it: <c>red_flag</c>.</summary>
    public static Words Spell(PartyOutcome outcome) => new(Snake(outcome));

    private static void WriteRule(Utf8JsonWriter json, RuleFinding rule)
    {
        json.WriteStartObject();
        json.WriteString("provision"u8, rule.Provision.ToString());
        json.WriteString("label"u8, rule.Label.ToString());
        json.WriteString("state"u8, Snake(rule.State));
        json.WriteString("test"u8, rule.Test.ToString());
        if (!rule.EndWords.IsEmpty)
        {
            json.WriteString("words"u8, rule.EndWords.ToString());
        }

        Texts(json, "citations", rule.Citations);
        json.WriteEndObject();
    }

    private static void WriteParty(Utf8JsonWriter json, PartyFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, finding.Party.Id.ToString());
        if (!finding.Party.Name.IsEmpty)
        {
            json.WriteString("name"u8, finding.Party.Name.ToString());
        }

        if (finding.Party.Country is { } country)
        {
            json.WriteString("country"u8, country.ToString());
        }

        Texts(json, "lists", finding.Party.Listings.Select(listing => new Words(listing.List.ToString())));
        json.WriteString("outcome"u8, Snake(finding.Outcome));
        json.WriteString("if_applied"u8, Snake(finding.IfApplied));
        Array(json, "caught_by", finding.Catches, one => WriteCatch(json, one));
        Texts(json, "notes", finding.Notes);
        json.WriteEndObject();
    }

    private static void WriteCatch(Utf8JsonWriter json, Catch one)
    {
        json.WriteStartObject();
        Texts(json, "provisions", one.Provisions.Select(provision => new Words(provision.ToString())));
        json.WriteString("effect"u8, Snake(one.Effect));
        json.WriteBoolean("certain"u8, one.IsCertain);
        json.WriteBoolean("applied"u8, one.IsLaw);
        WriteShare(json, one.Owned);
        Array(json, "owners", one.Owners, owner =>
        {
            json.WriteStartObject();
            json.WriteString("id"u8, owner.Id.ToString());
            WriteShare(json, owner.Share);
            json.WriteBoolean("certain"u8, owner.IsCertain);
            json.WriteString("chain"u8, owner.ToString());
            json.WriteEndObject();
        });
        WriteTerms(json, "terms", one.Terms);
        if (!one.TermsAtMost.Equals(one.Terms))
        {
            WriteTerms(json, "terms_at_most", one.TermsAtMost);
        }

        Texts(json, "citations", one.Citations);
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, ShareRange share)
    {
        json.WriteStartObject("percent"u8);
        json.WriteString("min"u8, share.Min.ToString());
        json.WriteString("max"u8, share.Max.ToString());
        json.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter json, string name, ListingTerms terms)
    {
        json.WriteStartObject(name);
        foreach (var (dimension, values) in terms.Dimensions)
        {
            Texts(json, dimension.ToString(), values);
        }

        json.WriteEndObject();
    }

    private static void WriteBranch(Utf8JsonWriter json, OwnershipBranch branch)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, branch.Name.ToString());
        Texts(json, "assumed", branch.Assumed.Select(id => new Words(id.ToString())));
        json.WriteStartObject("outcomes"u8);
        foreach (var (party, outcome) in branch.Outcomes)
        {
            json.WriteString(party.ToString(), Snake(outcome));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<Words> texts) => Array(json, name, texts, text => json.WriteStringValue(text.ToString()));

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static string Snake<T>(T value)
        where T : struct, Enum =>
        LawReader.Spell(value.ToString()).Replace('-', '_');
}
