using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Tidewaiter.Law;
using Tidewaiter.Reading;

namespace Tidewaiter.Duties;

/// <summary>Reads a question from JSON: one object as <c>duty --batch</c> takes it. Everything wrong is collected, shaped like the input.</summary>
public sealed class DutyQuestionReader
{
    private static readonly DiagnosticCode UnknownFact = new(2006);

    // Fixed before the goods are entered; what is dated after the entry is a slip of the pen.
    private static readonly string[] BeforeEntry = ["it_date", "ftz_pf_date"];
    private static readonly string[] NotReadYet = ["ftz_pf_date", "it_date", "entry_type", "entry", "export_country"];

    private readonly ImmutableArray<FactDeclaration> _facts;
    private readonly ImmutableArray<string> _notReadYet;
    private readonly Authority _authority;
    private readonly CountryReader _countries;

    /// <summary>A reader for questions to a book.</summary>
    public DutyQuestionReader(Book book)
    {
        var jurisdiction = DutyJurisdiction.Of(book);
        _authority = book.Authorities[jurisdiction];
        _countries = new CountryReader(new CountryTable(book, jurisdiction));
        // The entry date is a field of its own and stated once.
        _facts = [.. DutyJurisdiction.FactsOf(book).Where(fact => fact.Input?.ToString() != "entry_date")];
        _notReadYet = [.. NotReadYet.Where(field => _facts.All(fact => fact.Input?.ToString() != field))];
    }

    /// <summary>Reads a question; <c>null</c> and at least one problem when it cannot be asked.</summary>
    public (DutyQuestion? Question, IReadOnlyList<Problem> Problems) Read(JsonElement json)
    {
        var problems = new List<Problem>();
        var node = new NodeReader(json, "$", DiagnosticFamily.Question, problems);
        if (!node.IsMapping)
        {
            node.Report(new DiagnosticCode(2001), "A question is one JSON object: {\"hts\": …, \"origin\": …, \"entry_date\": …}.");
            return (null, problems);
        }

        var question = ReadLine(node, null);
        node.Finish();
        return problems.Count == 0 ? (question, problems) : (null, problems);
    }

    /// <summary>Reads a line, alone or beside what the entry it stands on says; <c>null</c> when a field it cannot do without is missing or unreadable.</summary>
    internal DutyQuestion? ReadLine(NodeReader node, SharedFields? entry)
    {
        var hts = node.Value<HtsCode>("hts", ParseLine, "a tariff number of 8 or 10 digits such as \"9503.00.0073\"");
        var origin = node.Needed("origin") is { } named ? _countries.Read(named, EnteredAt(node, entry?.EntryDate)) : null;
        var entered = entry?.EntryDate ?? node.Value<EventDate>("entry_date", LawReader.ParseDate, LawReader.DateExpected);
        var value = node.OptionalValue<Money>("value_usd", ParseMoney, "an amount of dollars, not negative");
        var baseRate = node.OptionalText("base_rate");
        var known = entry is null ? node.OptionalValue<EventDate>("known_at", LawReader.ParseDate, LawReader.DateExpected) : entry.KnownAt;
        var id = node.OptionalText("id");
        var quantity = ReadQuantity(node);
        var claims = node.Child("claims") is { } listed ? listed.Items().Select(item => Claim(item.TextHere() ?? "")).ToImmutableArray() : [];
        var facts = ReadFacts(node, entry?.EntryDate);
        RefuseAfterEntry(node, facts, entered);
        var unused = _notReadYet.Where(field => node.Child(field) is not null).Select(field => new Words(field)).ToImmutableArray();
        if (hts is null || origin is null || entered is null)
        {
            return null;
        }

        return new DutyQuestion(new Words(id ?? ""), hts.Value, origin.Value, entered.Value)
        {
            Value = value,
            BaseRate = baseRate is null ? null : LineRate.Parse(baseRate),
            Quantity = quantity,
            Claims = claims,
            Facts = entry?.Facts.SetItems(facts) ?? facts,
            KnownAt = known,
            Unused = unused,
        };
    }

    // What cannot be read is reported where the date itself is.
    private Instant EnteredAt(NodeReader node, EventDate? entered) =>
        entered is { } known ? _authority.AsOf(known)
        : EventDate.TryParse(node.Child("entry_date")?.Scalar, out var date) ? _authority.AsOf(date)
        : Instant.MaxValue;

    private static bool ParseLine(string text, out HtsCode code) => HtsCode.TryParse(text, out code) && code.Length is 8 or 10;

    private static bool ParseMoney(string text, out Money money)
    {
        // A trillion dollars a line is beyond trade and far within the arithmetic.
        var read = Figure.TryParse(text, out var dollars)
            && dollars is >= 0 and <= 1_000_000_000_000;
        money = read ? Money.FromDollars(dollars) : default;
        return read;
    }

    // A heading is one claim however it is dotted.
    private static ClaimCode Claim(string text) =>
        HtsCode.TryParse(text, out var code) && code.Length >= 8 ? new ClaimCode(code.ToString()) : new ClaimCode(text.Trim());

    private static ImmutableDictionary<UnitName, decimal> ReadQuantity(NodeReader node)
    {
        var quantity = ImmutableDictionary.CreateBuilder<UnitName, decimal>();
        foreach (var (unit, amount) in node.Child("quantity")?.Entries() ?? [])
        {
            if (amount.ValueHere<decimal>(ParseAmount, "a number, not negative") is { } number)
            {
                quantity[UnitName.Parse(unit)] = number;
            }
        }

        return quantity.ToImmutable();
    }

    private static bool ParseAmount(string text, out decimal amount) =>
        Figure.TryParse(text, out amount)
        && amount is >= 0 and <= 1_000_000_000_000;

    /// <summary>Reads the facts a node states, in fields of their own and under <c>facts</c>.</summary>
    internal ImmutableDictionary<FactName, FactValue> ReadFacts(NodeReader node, EventDate? entered)
    {
        var at = EnteredAt(node, entered);
        var facts = ImmutableDictionary.CreateBuilder<FactName, FactValue>();
        foreach (var fact in _facts)
        {
            if (fact.Input is { } input && node.Child(input.ToString()) is { } field)
            {
                ReadFact(fact, field, at, facts);
            }
        }

        foreach (var (name, value) in node.Child("facts")?.Entries() ?? [])
        {
            if (_facts.FirstOrDefault(fact => fact.Name.ToString() == name) is { } fact)
            {
                ReadFact(fact, value, at, facts);
            }
            else
            {
                var known = _facts.Select(fact => fact.Name.ToString()).Order(StringComparer.Ordinal).ToList();
                value.Report(
                    UnknownFact,
                    Nearest.To(name, known) is { } near ? $"No rule reads a fact '{name}'. Did you mean '{near}'?" : $"No rule reads a fact '{name}'. Known facts: {string.Join(", ", known)}.");
            }
        }

        return facts.ToImmutable();
    }

    /// <summary>Reports an event that this node dates after the day of entry, and that comes before it.</summary>
    internal void RefuseAfterEntry(NodeReader node, ImmutableDictionary<FactName, FactValue> facts, EventDate? entered)
    {
        foreach (var fact in _facts.Where(fact => fact.Input is { } input && BeforeEntry.Contains(input.ToString())))
        {
            if (entered is { } date
                && node.Child(fact.Input!.Value.ToString()) is { } field
                && facts.TryGetValue(fact.Name, out var value)
                && value.Number > _authority.KnownAt(new EventDate(date.Date)).ToUnixTimeSeconds())
            {
                field.Report(EntryDiagnostics.AfterEntry, EntryDiagnostics.AfterEntryMessage(fact.Input.Value, date));
            }
        }
    }

    private void ReadFact(FactDeclaration fact, NodeReader node, Instant at, ImmutableDictionary<FactName, FactValue>.Builder facts)
    {
        if (node.TextHere() is not { } text)
        {
            return;
        }

        // A country fact may take other words beside countries: its own.
        if (fact.Type == FactType.Country && !fact.Values.Contains(new Words(text)) && _countries.Read(node, at) is null)
        {
            return;
        }

        if (FactValueParser.TryParse(fact, text, _authority, out var value))
        {
            facts[fact.Name] = value;
        }
        else
        {
            node.Unreadable(text, FactValueParser.Expected(fact));
        }
    }
}
