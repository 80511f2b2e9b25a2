using System.Text.Json;
using Tidewaiter.Duties.Tests.RealBook;

namespace Tidewaiter.Duties.Tests.Entries;

/// <summary>The example of docs/entry.md is an entry, and the law of this repository answers it.</summary>
public sealed class EntryDocTest
{
    [Fact]
    public void The_example_is_answered()
    {
        var page = File.ReadAllText(Path.Combine(Checkout.Folder("docs").FullName, "entry.md"));
        var (question, problems) = new EntryQuestionReader(BookFixture.Book).Read(JsonElement.Parse(page.Split("```json")[1].Split("```")[0]));
        Assert.Empty(problems);
        var finding = BookFixture.Entries.Answer(question!);
        Assert.Equal(("46,200.00", "2025-11-07"), (finding.Duty.ToString(), BookFixture.Desk.Authority.DateOf(finding.RateInstant!.Value).ToString()));
        Assert.Equal("501 197.50, 499 519.60", string.Join(", ", finding.Fees.Select(fee => $"{fee.FeeClass} {fee.Amount}")));
    }
}
