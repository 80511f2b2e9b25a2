using Tidewaiter.Testing;

namespace Tidewaiter.Law.Tests.Views;

/// <summary>Where two views part, and how a provision's life is told.</summary>
public sealed class LawDiffTests : IDisposable
{
    private readonly TinyLaw _law = new();

    public void Dispose() => _law.Dispose();

    [Fact]
    public void The_difference_of_two_views_is_the_stretch_on_which_they_part()
    {
        var book = _law.Acts(
            """
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
            - { by: us.known-2025-03-01, from: 2025-04-01, to: 2025-05-01, add: 34 %, words: until May 1 }
            """).Book();
        var authority = book.Measures[0].Jurisdiction;
        var difference = Assert.Single(LawDiff.Between(Ask.KnownAt(book, "2025-02-28"), View.Open(book)));
        Assert.Equal("us.duties.tiny#9901", difference.Provision.ToString());
        Assert.Equal("2025-04-01 to 2025-05-01", $"{authority.DateOf(difference.From)} to {authority.DateOf(difference.To)}");
        Assert.Equal("InForce; substance add 10 %", Ask.Print(difference.Before!));
        Assert.Equal("InForce; substance add 34 %", Ask.Print(difference.After!));
    }

    [Fact]
    public void A_view_does_not_differ_from_itself()
    {
        var book = _law.Acts("- { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }").Book();
        Assert.Empty(LawDiff.Between(View.Open(book), View.Open(book)));
    }

    [Fact]
    public void Two_books_that_say_the_same_of_a_fact_do_not_differ()
    {
        const string entered = "entered: { type: instant, input: entry_date, stance: circumstance, question: When were the goods entered? }\n";
        _law.Acts("- { by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, when: { donated: yes } }");
        var before = _law.File("us/facts.yaml", entered + "donated: { type: yes_no, stance: claim, question: Is it donated? }\n").Book();
        var reworded = _law.File("us/facts.yaml", entered + "more: { type: yes_no, stance: claim, question: More? }\ndonated: { type: yes_no, stance: claim, question: A gift? }\n").Book();
        Assert.Empty(LawDiff.Between(View.Open(before), View.Open(reworded)));
        var asked = _law.File("us/facts.yaml", entered + "donated: { type: yes_no, stance: certification, question: Is it donated? }\n").Book();
        Assert.Single(LawDiff.Between(View.Open(before), View.Open(asked)));
    }

    [Fact]
    public void A_timeline_tells_every_stretch_once()
    {
        var book = _law.Acts(
            """
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
            - { by: us.known-2025-03-01, from: 2025-04-01, to: 2025-05-01, suspended: yes, words: until May 1 }
            - { by: us.known-2025-07-01, from: 2025-08-01, ends: yes }
            """).Book();
        var authority = book.Measures[0].Jurisdiction;
        var told = Timeline.Of(View.Open(book), book.Measures[0].Provisions[0])
            .Select(span => $"{(span.From == NodaTime.Instant.MinValue ? "always" : authority.DateOf(span.From))} {span.State.Lifecycle}");
        Assert.Equal(["always None", "2025-02-01 InForce", "2025-04-01 Suspended", "2025-05-01 InForce", "2025-08-01 Ended"], told);
    }
}
