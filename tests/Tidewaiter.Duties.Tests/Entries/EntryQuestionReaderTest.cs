using System.Text.Json;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Entries;

/// <summary>An entry as one JSON object: its own facts, its lines, and everything that can be wrong with it.</summary>
public sealed class EntryQuestionReaderTest : IDisposable
{
    private readonly TinyLaw _law = TinyEntry.Law();

    public void Dispose() => _law.Dispose();

    [Fact]
    public void Lines_carry_the_facts_of_the_entry_beside_their_own()
    {
        var (entry, problems) = Read(
            $"{{\"id\": \"E\", \"entry_number\": \"X-1\", \"entry_date\": \"2025-06-15\", \"known_at\": \"2025-07-01\", \"entry_type\": \"formal\", \"facts\": {{\"paper\": true}}, "
            + $"\"lines\": [{TinyEntry.Bolts("CN", 10)}, {TinyEntry.Bolts("DE", 10, ", \"entry_type\": \"informal\", \"facts\": {\"paper\": false, \"small\": true}")}]}}");
        Assert.Empty(problems);
        Assert.Equal(("E", "X-1", "2025-06-15", "2025-07-01"), (entry!.Id.ToString(), entry.Number.ToString(), entry.EntryDate.ToString(), entry.KnownAt.ToString()));
        Assert.All(entry.Lines, line => Assert.Equal(("2025-06-15", "2025-07-01"), (line.EntryDate.ToString(), line.KnownAt.ToString())));
        Assert.Equal(
            ["kind 0formal, paper 1", "kind 0informal, paper 0, small 1"],
            entry.Lines.Select(line => string.Join(", ", line.Facts.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value.Number}{pair.Value.Word}"))));
    }

    [Theory]
    [InlineData("7", "$: TW2100: An entry is one JSON object: {\"entry_type\": …, \"entry_date\": …, \"lines\": [{\"hts\": …, \"origin\": …, \"value_usd\": …}]}.")]
    [InlineData("{}", "$: TW2003: The key 'entry_date' is missing; add it.\n$: TW2003: The key 'lines' is missing; add it.")]
    [InlineData(
        "{\"entry_date\": \"2025-06-15\", \"lines\": []}",
        "$/lines: TW2101: This entry has no line. Write one line for each tariff number and origin: {\"hts\": …, \"origin\": …, \"value_usd\": …}.")]
    [InlineData("{\"entry_date\": \"2025-06-15\", \"lines\": 7}", "$/lines: TW2004: This should be a list.")]
    [InlineData("{\"entry_date\": \"2025-06-15\", \"lines\": [7]}", "$/lines/0: TW2004: This should be a line: {\"hts\": …, \"origin\": …, \"value_usd\": …}.")]
    [InlineData(
        "{\"entry_date\": \"2025-06-15\", \"lines\": [{\"origin\": \"CN\"}]}",
        "$/lines/0: TW2003: The key 'hts' is missing; add it.\n$/lines/0: TW2003: The key 'value_usd' is missing; add it.")]
    [InlineData(
        "{\"entry_date\": \"2025-06-15\", \"lines\": [{\"hts\": \"7318.15.20\", \"origin\": \"CN\", \"value_usd\": -1}]}",
        "$/lines/0/value_usd: TW2005: '-1' cannot be read here; write an amount of dollars, not negative.")]
    [InlineData(
        "{\"entry_date\": \"2025-06-15\", \"entry_type\": \"99\", \"lines\": [{\"hts\": \"7318.15.20\", \"origin\": \"CN\", \"value_usd\": 1}]}",
        "$/entry_type: TW2005: '99' cannot be read here; write one of formal, informal.")]
    [InlineData(
        "{\"entry_date\": \"2025-06-15\", \"it_date\": \"2025-06-16\", \"lines\": [{\"hts\": \"7318.15.20\", \"origin\": \"CN\", \"value_usd\": 1, \"it_date\": \"2025-06-17\"}]}",
        "$/it_date: TW2102: 'it_date' lies after the date of entry, 2025-06-15, and what it dates comes before the entry. Correct one of the two.\n"
        + "$/lines/0/it_date: TW2102: 'it_date' lies after the date of entry, 2025-06-15, and what it dates comes before the entry. Correct one of the two.")]
    public void Everything_wrong_is_said_where_it_stands(string json, string problems) => Assert.Equal(problems, string.Join('\n', Read(json).Problems));

    [Fact]
    public void A_line_does_not_date_the_entry()
    {
        var (_, problems) = Read($"{{\"entry_date\": \"2025-06-15\", \"lines\": [{TinyEntry.Bolts("CN", 10, ", \"entry_date\": \"2025-06-16\"")}]}}");
        Assert.StartsWith("$/lines/0/entry_date: TW2002: The key 'entry_date' is not known here.", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-06-15", true)]
    [InlineData("2025-06-15T23:59", true)]
    [InlineData("2025-06-16", false)]
    public void The_same_day_is_not_after_the_entry(string accepted, bool isRead) =>
        Assert.Equal(isRead, Read($"{{\"entry_date\": \"2025-06-15\", \"it_date\": \"{accepted}\", \"lines\": [{TinyEntry.Bolts("CN", 10)}]}}").Question is not null);

    private (EntryQuestion? Question, IReadOnlyList<Problem> Problems) Read(string json) => new EntryQuestionReader(_law.Book()).Read(JsonElement.Parse(json));
}
