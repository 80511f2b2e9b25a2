using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Writes findings as JSON in <c>snake_case</c>: one object per finding, shares and rates as fractions, money in dollars.</summary>
/// <remarks>A question that could not be asked gives an object with <c>problems</c> in place of an answer; problems beside an answer are its <c>warnings</c>.</remarks>
/// <threadsafety>Safe for any number of writers.</threadsafety>
public sealed partial class DutyFindingJson
{
    private readonly Authority _authority;
    private readonly Book _book;

    /// <summary>A writer for findings from a book: instants are printed on the clock of its authority.</summary>
    public DutyFindingJson(Book book)
    {
        ArgumentNullException.ThrowIfNull(book);
        _book = book;
        _authority = book.Authorities[DutyJurisdiction.Of(book)];
    }

    /// <summary>Writes a finding.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="id">The caller's id exactly as given, a number or a text; by default the question's, as text.</param>
    public void Write(Utf8JsonWriter json, DutyFinding finding, JsonElement id = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(finding);
        json.WriteStartObject();
        WriteId(json, id, finding.Question.Id);
        json.WriteString("status"u8, Spell(finding.Status));
        if (finding.Status == DutyStatus.Refused)
        {
            WriteProblems(json, "problems"u8, finding.Problems);
        }
        else
        {
            WriteAnswer(json, finding);
        }

        WriteLaw(json, finding);
        json.WriteEndObject();
    }

    /// <summary>Writes what stands in place of an answer: the id, and what is wrong.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="problems">What is wrong.</param>
    /// <param name="id">The caller's id exactly as given.</param>
    /// <param name="line">The line of a batch, from 1.</param>
    public static void WriteProblems(Utf8JsonWriter json, IReadOnlyList<Problem> problems, JsonElement id = default, long? line = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        WriteId(json, id, default);
        if (line is { } number)
        {
            json.WriteNumber("line"u8, number);
        }

        WriteProblems(json, "problems"u8, problems);
        json.WriteEndObject();
    }

    /// <summary>An instant on the wall clock of the authority whose duties these are, with its offset: <c>2025-11-01T00:01-04:00</c>.</summary>
    public Words LocalTime(Instant at)
    {
        var local = at.InZone(_authority.Zone).ToOffsetDateTime();
        return new Words(LocalPattern.Format(local));
    }

    internal static void WriteId(Utf8JsonWriter json, JsonElement given, Words id)
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

    private void WriteAnswer(Utf8JsonWriter json, DutyFinding finding)
    {
        WriteNames(json, "flags"u8, finding.Flags);
        json.WriteStartArray("layers"u8);
        foreach (var layer in finding.Layers)
        {
            WriteLayer(json, layer);
        }

        json.WriteEndArray();
        WriteTotal(json, finding.Total, finding.Duty);
        WriteTotals(json, finding.Totals);
        EntryFindingJson.WriteFees(json, finding.Fees);
        WriteFiling(json, finding.Filing);
        if (!finding.NotOwed.IsEmpty)
        {
            WriteNotOwed(json, finding.NotOwed);
        }

        if (finding.Range is { } range)
        {
            json.WriteStartObject("range"u8);
            WriteRate(json, "min"u8, range.Min);
            WriteRate(json, "max"u8, range.Max);
            json.WriteEndObject();
        }

        WriteWhatIsNotKnown(json, finding);
        WriteBranches(json, finding.Branches);
        WriteGaps(json, "excludes"u8, finding.Excludes);
        WriteGaps(json, "not_checked"u8, finding.NotChecked);
        if (!finding.OpenItems.IsEmpty)
        {
            WriteOpenItems(json, finding.OpenItems);
        }

        if (!finding.Question.Unused.IsEmpty)
        {
            WriteNames(json, "unused"u8, finding.Question.Unused);
        }

        WriteInstant(json, finding.RateInstant, finding.RateRule);
        if (!finding.Trace.IsEmpty)
        {
            WriteTrace(json, finding.Trace);
        }

        if (!finding.Problems.IsEmpty)
        {
            WriteProblems(json, "warnings"u8, finding.Problems);
        }
    }

    internal void WriteInstant(Utf8JsonWriter json, Instant? instant, Clock? clock)
    {
        if (instant is not { } at)
        {
            json.WriteNull("rate_instant"u8);
            return;
        }

        json.WriteStartObject("rate_instant"u8);
        json.WriteString("at"u8, LocalTime(at).ToString());
        json.WriteString("rule"u8, clock is { } rule ? $"{rule.Rule} ({rule.At})" : "");
        json.WriteString("citation"u8, clock?.At.ToString());
        json.WriteEndObject();
    }

    internal void WriteLaw(Utf8JsonWriter json, DutyFinding finding)
    {
        json.WriteStartObject("law"u8);
        json.WriteString("book"u8, finding.Book.ToString());
        json.WriteString("known_at"u8, finding.KnownAt.ToString());
        WriteNames(json, "assumed"u8, finding.Assumed);
        foreach (var house in finding.Assumed.Select(id => _book.Scenarios.GetValueOrDefault(id)).OfType<Scenario>().Where(one => !one.Author.IsEmpty))
        {
            json.WriteStartObject("house"u8);
            json.WriteString("title"u8, house.Title.ToString());
            json.WriteString("author"u8, house.Author.ToString());
            json.WriteString("signed"u8, house.Signed?.ToString());
            if (!house.Closes.IsEmpty)
            {
                WriteNames(json, "closes"u8, house.Closes);
            }

            json.WriteEndObject();
        }

        json.WriteString("horizon"u8, finding.Horizon.ToString());
        json.WriteEndObject();
    }

    internal static void WriteNames<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<T> values)
        where T : struct
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value.ToString());
        }

        json.WriteEndArray();
    }

    private static void WriteRate(Utf8JsonWriter json, ReadOnlySpan<byte> name, Rate? rate)
    {
        if (rate is { } known)
        {
            json.WriteNumber(name, known.Fraction);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static void WriteMoney(Utf8JsonWriter json, ReadOnlySpan<byte> name, Money? money)
    {
        if (money is { } known)
        {
            json.WriteNumber(name, known.Dollars);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteTotal(Utf8JsonWriter json, Rate? total, Money? duty)
    {
        WriteRate(json, "total_ad_valorem"u8, total);
        WriteMoney(json, "duty"u8, duty);
    }
}
