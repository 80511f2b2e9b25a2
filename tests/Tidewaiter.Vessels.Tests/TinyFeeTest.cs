using System.Text.Json;
using Tidewaiter.Testing;

namespace Tidewaiter.Vessels.Tests;

/// <summary>The shapes of port fees in a law of a few lines: what no measure on file shows today.</summary>
public sealed class TinyFeeTest
{
    [Fact]
    public void Between_two_readings_of_an_end_both_fees_stand()
    {
        using var law = Law("- { by: us.known-2025-01-10-b, from: 2025-03-01, to: 2025-04-01, or: 2025-05-01, suspended: yes, words: for a while }");

        Assert.Equal("Answered USD 0", Ask(law, "2025-03-15"));
        Assert.Equal("Undetermined none: USD 500 as this book reads the end, USD 0 with the end read the other way", Ask(law, "2025-04-15"));
        Assert.Equal("Answered USD 500", Ask(law, "2025-05-01"));
    }

    [Fact]
    public void An_ended_fee_is_none()
    {
        using var law = Law("- { by: us.known-2025-01-10-b, from: 2025-03-01, ends: yes }");

        Assert.Equal("Answered USD 0", Ask(law, "2025-03-15"));
    }

    [Fact]
    public void A_fee_for_the_call_itself_needs_no_tonnage()
    {
        using var law = Law("- { by: us.known-2025-01-10-b, from: 2025-03-01, port_fee: 7 USD per call }");

        Assert.Equal("Answered USD 7", Ask(law, "2025-03-15"));
    }

    private static string Ask(TinyLaw law, string date)
    {
        var book = law.Book();
        var (call, problems) = new PortCallReader(book).Read(JsonElement.Parse($$"""{"shore":"us","date":"{{date}}","net_tonnage":10}"""));
        Assert.Empty(problems);
        var finding = new PortFeeDesk(book).Answer(call!);
        var candidates = finding.Candidates.IsEmpty ? "" : ": " + string.Join(", ", finding.Candidates.Select(one => $"{one.Fee} {one.Because}"));
        return $"{finding.Status} {finding.Fee?.ToString() ?? "none"}{candidates}";
    }

    private static TinyLaw Law(string act) => new TinyLaw()
        .File("us/facts.yaml", "net_tonnage: { for: vessel-fee, type: number, stance: circumstance, question: How many net tons? }\n")
        .File(
            "us/vessels/tiny.yaml",
            $"""
            kind: vessel-fee
            title: Tiny
            authority: none
            provisions:
              tons:
                - {"{"} by: us.known-2025-01-10, from: 2025-02-01, port_fee: 50 USD per net ton {"}"}
                {act}
            """);
}
