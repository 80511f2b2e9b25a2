using System.Text.Json;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Entries;

/// <summary>A tiny law of entries over the tiny tariff, and what it answers.</summary>
internal static class TinyEntry
{
    private const string Facts =
        """
        entered: { type: instant, input: entry_date, stance: circumstance, question: When were the goods entered? }
        kind: { type: word, input: entry_type, values: [formal, informal], stance: circumstance, question: Which kind of entry is it? }
        paper: { type: yes_no, stance: claim, question: Was it filed on paper? }
        accepted: { type: instant, input: it_date, stance: claim, question: When was the transportation entry accepted? }
        arrived: { type: instant, input: arrival_date, stance: claim, question: When did the goods arrive? }
        presented: { type: instant, input: presentation_date, stance: claim, question: When was the summary presented? }
        port: { type: word, input: port, stance: claim, question: Which port? }
        destination: { type: word, stance: claim, question: Which port was named? }
        small: { type: yes_no, stance: claim, question: Is it small? }
        items: { type: number, stance: circumstance, question: How many are there? }
        shipment_value: { type: money, stance: circumstance, question: What is the shipment worth? }
        postal_items: { type: number, stance: circumstance, question: How many items are there? }
        """;

    /// <summary>The tiny tariff with 10 % on China from 2025-06-01.</summary>
    public static TinyLaw Law() => Tiny.WithTariff()
        .File("us/facts.yaml", Facts)
        .Measure("origin: [CN]\nprovisions: { 9903.01.01: [ { by: us.known-2025-01-10, from: 2025-06-01, add: 10 % } ] }", "us.duties.extra.china");

    /// <summary>A measure of entries.</summary>
    public static TinyLaw Entry(this TinyLaw law, string kind, string yaml, string id = "us.entry.tiny") =>
        law.File(id.Replace('.', '/') + ".yaml", $"kind: {kind}\ntitle: {id}\nauthority: none\n{yaml}");

    /// <summary>The answer to an entry; its date is 2025-06-15 where the fields do not say another.</summary>
    public static EntryFinding AskEntry(this TinyLaw law, string fields)
    {
        var book = law.Book();
        var (question, problems) = new EntryQuestionReader(book).Read(JsonElement.Parse($"{{\"entry_date\": \"2025-06-15\", {fields}}}"));
        Assert.Empty(problems);
        return new EntryDesk(new DutyDesk(book)).Answer(question!);
    }

    /// <summary>Bolts of an origin and a value.</summary>
    public static string Bolts(string origin, decimal value, string more = "") =>
        FormattableString.Invariant($"{{\"hts\": \"7318.15.2061\", \"origin\": \"{origin}\", \"value_usd\": {value}{more}}}");

    /// <summary>The fees of an answer in one line.</summary>
    public static string Print(EntryFinding finding) => string.Join(", ", finding.Fees.Select(fee =>
        $"{fee.Provision.Key} {fee.Amount}{(fee.Bound is { } bound ? $" ({bound})" : "")} on {string.Join('+', fee.Lines)}{(fee.Exempt.IsEmpty ? "" : $" not {string.Join('+', fee.Exempt.Select(one => $"{one.Line} {one.Provision.Key}"))}")}"));
}
