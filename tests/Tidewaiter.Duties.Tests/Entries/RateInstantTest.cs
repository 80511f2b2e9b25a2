using Tidewaiter.Duties.Tests.RealBook;
using Tidewaiter.Law;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Entries;

/// <summary>Which event fixes the law a line is priced by.</summary>
public sealed class RateInstantTest : IDisposable
{
    private readonly TinyLaw _law = TinyEntry.Law().Entry(
        "entry",
        """
        provisions:
          first-port: { label: acceptance, same: [port, destination], acts: [ { by: us.known-2020-01-01, at: 1(b), from: 2020-01-01, instant: accepted, when: { accepted: from 1900-01-01 } } ] }
          informal: { label: presentation, over: [first-port], not_before: arrived, acts: [ { by: us.known-2020-01-01, at: 1(c), from: 2020-01-01, instant: [presented, entered], when: { kind: informal } } ] }
        """);

    public void Dispose() => _law.Dispose();

    [Theory]
    [InlineData("", "2025-06-15 time of entry", "15 %")]
    [InlineData("\"it_date\": \"2025-05-31\"", "2025-05-31 acceptance", "5 %")]
    [InlineData("\"it_date\": \"2025-06-01\"", "2025-06-01 acceptance", "15 %")]
    [InlineData("\"it_date\": \"2025-05-31\", \"port\": \"3901\", \"facts\": {\"destination\": \"3901\"}", "2025-05-31 acceptance", "5 %")]
    [InlineData("\"it_date\": \"2025-05-31\", \"port\": \"2809\", \"facts\": {\"destination\": \"3901\"}", "2025-06-15 time of entry", "15 %")]
    [InlineData("\"it_date\": \"2025-05-31\", \"entry_type\": \"informal\", \"presentation_date\": \"2025-06-10\"", "2025-06-10 presentation", "15 %")]
    [InlineData("\"entry_type\": \"informal\", \"presentation_date\": \"2025-05-20\"", "2025-05-20 presentation", "5 %")]
    [InlineData("\"entry_type\": \"informal\", \"presentation_date\": \"2025-05-20\", \"arrival_date\": \"2025-06-02\"", "2025-06-02 presentation", "15 %")]
    [InlineData("\"entry_type\": \"informal\", \"it_date\": \"2025-05-31\"", "2025-06-15 presentation", "15 %")]
    public void The_event_and_its_paragraph_are_named(string fields, string rule, string total)
    {
        var finding = _law.Ask($"{{{fields}}}");
        Assert.Equal(rule, $"{new DutyDesk(_law.Book()).Authority.DateOf(finding.RateInstant!.Value)} {finding.RateRule!.Rule}");
        Assert.Equal(total, finding.Total.ToString());
    }

    [Fact]
    public void An_event_that_was_not_dated_is_asked_for()
    {
        var finding = _law.Ask("{\"entry_type\": \"informal\"}");
        Assert.Contains(new Words("rate_instant_from_entry_date"), finding.Flags);
        Assert.Contains(finding.Questions, question => question.Fact.ToString() == "presentation_date");
    }

    [Fact]
    public void Lines_of_one_entry_may_be_priced_by_different_instants()
    {
        var finding = _law.AskEntry($"\"entry_type\": \"formal\", \"lines\": [{TinyEntry.Bolts("CN", 1000)}, {TinyEntry.Bolts("CN", 1000, ", \"it_date\": \"2025-05-31\"")}]");
        Assert.Equal(("200.00", null), (finding.Duty.ToString(), finding.RateInstant));
        Assert.Equal(["rate_instants_differ", "rate_not_of_entry_date"], finding.Flags.Select(flag => flag.ToString()));
    }

    // An immediate transportation entry prices the line as if it had been entered when that was accepted.
    [Fact]
    public void Accepted_then_is_priced_as_entered_then() => BookFixture.Holds(1500, 11, question =>
    {
        var fact = BookFixture.Desk.Facts.First(one => one.Input?.ToString() == "it_date");
        var authority = BookFixture.Desk.Authority;
        var then = new EventDate(question.EntryDate.Date.PlusDays(-30));
        var moved = BookFixture.Desk.Answer(question with { Facts = question.Facts.SetItem(fact.Name, new FactValue(authority.AsOf(then).ToUnixTimeSeconds())) });
        var entered = BookFixture.Desk.Answer(question with { EntryDate = then });
        var (came, expected) = ($"{Tiny.Print(moved)} {moved.Duty}", $"{Tiny.Print(entered)} {entered.Duty}");
        return came == expected ? null : $"{came}, entered then {expected}";
    });
}
