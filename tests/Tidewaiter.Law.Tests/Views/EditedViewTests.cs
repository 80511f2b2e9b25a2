using Tidewaiter.Testing;

namespace Tidewaiter.Law.Tests.Views;

/// <summary>The same law with something taken away: an act, a practice, a reading.</summary>
public sealed class EditedViewTests : IDisposable
{
    private readonly TinyLaw _law = new();

    public void Dispose() => _law.Dispose();

    [Fact]
    public void Without_an_act_the_coat_below_shows()
    {
        var book = _law.Acts(
            """
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
            - { by: us.known-2025-03-01, from: 2025-03-04, add: 20 % }
            """).Book();
        var whole = View.Open(book);
        var view = whole.Without(book.Measures[0].Provisions[0].Coats[1]);
        Assert.Equal("InForce; substance add 10 %", Ask.State(view, "2025-03-04"));
        Assert.Equal("InForce; substance add 20 %", Ask.State(whole, "2025-03-04"));
    }

    [Fact]
    public void Without_practice_the_text_alone_speaks()
    {
        var book = _law.Acts(
            """
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
            - { by: us.known-2025-03-01, from: 2025-03-04, practice: yes, exempt: yes }
            """).Book();
        Assert.Equal("InForce; substance exempt", Ask.State(View.Open(book), "2025-03-04"));
        Assert.Equal("InForce; substance add 10 %", Ask.State(View.Open(book).WithoutPractice(), "2025-03-04"));
    }

    [Fact]
    public void With_other_readings_a_disputed_end_is_the_other_one()
    {
        var book = _law.Acts("- { by: us.known-2025-01-10, from: 2025-02-01, to: 2025-08-01, or: 2025-08-02, add: 10 %, words: through August 1 }").Book();
        Assert.Equal("None", Ask.State(View.Open(book), "2025-08-01"));
        Assert.Equal("InForce; substance add 10 %", Ask.State(View.Open(book).WithOtherReadings(), "2025-08-01"));
        Assert.Equal("None", Ask.State(View.Open(book).WithOtherReadings(), "2025-08-02"));
    }

    [Fact]
    public void Edits_keep_what_was_known_and_what_is_assumed()
    {
        var book = _law.Acts(
            """
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
            - { by: us.known-2025-03-01, from: 2025-03-04, practice: yes, add: 5 % }
            - { by: us.known-2025-06-01, from: 2025-07-01, add: 30 % }
            """).File("scenarios/later.yaml", "title: Later\nsteps: [ { redate: { act: us.duties.tiny@us.known-2025-01-10, from: 2025-02-15 } } ]").Book();
        var view = Ask.KnownAt(book, "2025-03-15", "scenarios.later").WithoutPractice();
        Assert.Equal("None", Ask.State(view, "2025-02-14"));
        Assert.Equal("InForce; substance add 10 %", Ask.State(view, "2025-07-01"));
        Assert.Equal([new AssumptionId("scenarios.later")], view.Assumed);
    }
}
