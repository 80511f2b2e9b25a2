using NodaTime;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests;

/// <summary>The one entry point: views, assumptions, and what is shared between them.</summary>
public sealed class DutyDeskTest : IDisposable
{
    private readonly TinyLaw _law = Tiny.WithTariff().Measure(
        """
        provisions:
          9901:
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
            - { by: us.known-2025-03-01, from: 2025-02-01, add: 20 % }
        """);

    public void Dispose() => _law.Dispose();

    [Theory]
    [InlineData("us.statements.nothing", "TW3001")]
    [InlineData("us.statements.2025-05-01.later", "TW3002")]
    public void A_refused_assumption_is_a_finding_and_no_exception(string assumed, string code)
    {
        _law.File("us/statements/2025-05-01.yaml", "later: { said: 2025-05-01, speaker: Somebody, title: Later, source: a post, drafts: { us.duties.tiny: [ { from: 2025-06-01, ends: yes } ] } }\n");
        var finding = _law.Ask("""{ "known_at": "2025-04-01" }""", null, assumed);
        Assert.Equal((DutyStatus.Refused, null), (finding.Status, finding.Total));
        Assert.Equal(code, Assert.Single(finding.Problems).Code.ToString());
        Assert.Empty(finding.Layers);
        Assert.Equal(assumed, Assert.Single(finding.Assumed).ToString());
    }

    [Fact]
    public void A_question_says_what_was_known_or_the_desk_does()
    {
        var book = _law.Book();
        var desk = new DutyDesk(book, EventDate.Parse("2025-02-28"));
        Assert.Equal("15 %", desk.Answer(Tiny.Question(book)).Total.ToString());
        Assert.Equal("25 %", desk.Answer(Tiny.Question(book, """{ "known_at": "2025-03-01" }""")).Total.ToString());
        Assert.Equal("5 %", desk.Answer(Tiny.Question(book, """{ "known_at": "2025-01-09" }""")).Total.ToString());
        Assert.Equal("25 %", new DutyDesk(book).Answer(Tiny.Question(book)).Total.ToString());
    }

    [Fact]
    public void Instants_between_which_nothing_became_known_share_an_engine()
    {
        var desk = new DutyDesk(_law.Book());
        Instant Known(string date) => desk.Authority.KnownAt(EventDate.Parse(date));
        var engine = desk.EngineFor(Known("2025-01-10"), []);
        Assert.Same(engine, desk.EngineFor(Known("2025-02-28"), []));
        Assert.NotSame(engine, desk.EngineFor(Known("2025-03-01"), []));
        Assert.NotSame(engine, desk.EngineFor(Known("2025-01-09"), []));
        Assert.NotSame(engine, desk.EngineFor(Known("2025-02-28"), [], LawReading.TextOnly));
        Assert.Same(desk.EngineFor(Known("2026-01-01"), []), desk.EngineFor(Instant.MaxValue, []));
    }

    [Fact]
    public void Many_askers_get_the_same_answer()
    {
        var book = _law.Book();
        var desk = new DutyDesk(book);
        var answers = ParallelEnumerable.Range(0, 200).Select(number => Tiny.Print(desk.Answer(Tiny.Question(book, $$"""{ "id": "{{number}}" }""")))).Distinct();
        Assert.Equal("Answered 25 %: 9901 20 %, 7318.15.2061 5 %", Assert.Single(answers));
    }
}
