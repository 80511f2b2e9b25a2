using System.Collections.Immutable;
using System.Text.Json;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>Writes findings as JSON in <c>snake_case</c>: the answer, authority by authority, and the determination record to keep.</summary>
/// <threadsafety>Safe for any number of writers.</threadsafety>
public static partial class LicenceFindingJson
{
    /// <summary>Writes a finding.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="id">The caller's id exactly as given, a number or a text; by default the question's, as text.</param>
    public static void Write(Utf8JsonWriter json, LicenceFinding finding, JsonElement id = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(finding);
        json.WriteStartObject();
        json.WritePropertyName("id"u8);
        if (id.ValueKind is JsonValueKind.String or JsonValueKind.Number)
        {
            id.WriteTo(json);
        }
        else
        {
            json.WriteStringValue(finding.Question.Id.IsEmpty ? null : finding.Question.Id.ToString());
        }

        json.WriteString("outcome"u8, Spell(finding.Outcome));
        json.WriteStartArray("authorities"u8);
        foreach (var authority in finding.Authorities)
        {
            Write(json, authority, finding.Book.Authorities[authority.Jurisdiction]);
        }

        json.WriteEndArray();
        WriteNames(json, "not_checked"u8, finding.NotChecked.Select(gap => gap.Title.ToString()));
        WriteRecord(json, finding);
        json.WriteStartObject("law"u8);
        json.WriteString("book"u8, finding.Book.Hash.ToString());
        json.WriteString("known_at"u8, finding.KnownAt.ToString());
        WriteNames(json, "assumed"u8, finding.Assumed.Select(one => one.ToString()));
        json.WriteString("horizon"u8, finding.Book.HorizonDate.ToString());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>An outcome as JSON and law files spell it: <c>no_licence_required</c>.</summary>
    public static Words Name(LicenceOutcome outcome) => new(Spell(outcome));

    /// <summary>A review policy as JSON and law files spell it.</summary>
    public static Words Name(ReviewPolicy policy) => new(Spell(policy));

    private static void Write(Utf8JsonWriter json, AuthorityFinding finding, Authority authority)
    {
        json.WriteStartObject();
        json.WriteString("authority"u8, finding.Jurisdiction.ToString());
        json.WriteString("outcome"u8, Spell(finding.Outcome));
        json.WriteStartObject("could_be"u8);
        json.WriteString("least"u8, Spell(finding.Least));
        json.WriteString("most"u8, Spell(finding.Most));
        json.WriteEndObject();
        WriteNames(json, "flags"u8, finding.Flags.Select(flag => flag.ToString()));
        Write(json, "jurisdiction"u8, finding.Jurisdictional);
        Write(json, "prohibitions"u8, finding.Prohibitions);
        json.WriteStartArray("requirements"u8);
        foreach (var requirement in finding.Requirements)
        {
            Write(json, requirement);
        }

        json.WriteEndArray();
        Write(json, "possible"u8, finding.Possible);
        Write(json, "demands"u8, finding.Demands);
        WriteOpen(json, "questions"u8, finding.Questions);
        json.WriteStartArray("suspended"u8);
        foreach (var state in finding.Suspended)
        {
            json.WriteStartObject();
            json.WriteString("provision"u8, state.Provision.Id.ToString());
            json.WriteString("label"u8, state.Provision.Label.ToString());
            json.WriteString("by"u8, state.PainterOf<SuspendedTerm>()?.Source.Citation.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTried(json, finding.Tried);
        json.WriteStartArray("branches"u8);
        foreach (var branch in finding.Branches)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, branch.Name.ToString());
            json.WriteString("outcome"u8, Spell(branch.Outcome));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteNames(json, "announced_never_law"u8, finding.Announced.Select(statement => statement.Id.ToString()));
        WriteNames(json, "destination_groups"u8, finding.Groups.Select(group => group.ToString()));
        json.WriteString("filed_as"u8, finding.FiledAs?.Value.ToString());
        json.WriteString("valid_until"u8, finding.ValidUntil is { } until ? authority.DateOf(until).ToString() : null);
        json.WriteString("edition_carried_back"u8, finding.CarriedBackFrom?.ToString());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Requirement requirement)
    {
        json.WriteStartObject();
        json.WriteString("provision"u8, requirement.Provision.ToString());
        json.WriteString("label"u8, requirement.Label.ToString());
        json.WriteString("reason"u8, requirement.Reason.ToString());
        json.WriteString("citation"u8, requirement.Source?.Citation.ToString());
        json.WriteString("at"u8, requirement.At.ToString());
        json.WriteString("certainty"u8, requirement.Source is { } source ? Spell(source.Certainty) : null);
        json.WriteString("review"u8, Spell(requirement.Review));
        json.WriteString("legal"u8, "in_force"u8);
        json.WriteBoolean("enforced"u8, requirement.Lifecycle != Lifecycle.NotEnforced);
        json.WriteBoolean("overcome"u8, requirement.IsOvercome);
        json.WriteStartArray("exceptions"u8);
        foreach (var exception in requirement.Exceptions)
        {
            json.WriteStartObject();
            json.WriteString("symbol"u8, exception.Symbol.ToString());
            json.WriteString("provision"u8, exception.Provision.ToString());
            json.WriteString("status"u8, Spell(exception.Status));
            WriteOpen(json, "conditions"u8, exception.Conditions);
            json.WriteString("barred_by"u8, exception.BarredBy?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<Effective> provisions)
    {
        json.WriteStartArray(name);
        foreach (var provision in provisions)
        {
            json.WriteStartObject();
            json.WriteString("provision"u8, provision.Provision.ToString());
            json.WriteString("effect"u8, Spell(provision.Kind));
            json.WriteString("label"u8, provision.Label.ToString());
            json.WriteString("value"u8, provision.Value.ToString());
            json.WriteString("citation"u8, provision.Source?.Citation.ToString());
            WriteOpen(json, "hangs_on"u8, provision.Open);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTried(Utf8JsonWriter json, ImmutableArray<Tried> tried)
    {
        if (tried.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("tried"u8);
        foreach (var one in tried)
        {
            json.WriteStartObject();
            json.WriteString("provision"u8, one.Provision.ToString());
            json.WriteString("state"u8, Spell(one.Lifecycle));
            json.WriteString("result"u8, one.Result.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOpen(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<OpenFact> open)
    {
        json.WriteStartArray(name);
        foreach (var fact in open)
        {
            json.WriteStartObject();
            json.WriteString("fact"u8, fact.Name.ToString());
            json.WriteString("question"u8, fact.Question.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Spell<T>(T value)
        where T : struct, Enum => LawReader.Spell(value.ToString()).Replace('-', '_');
}
