using NodaTime;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Programs;

/// <summary>Programs are compiled in an order in which everything comes after what it depends on.</summary>
public sealed class ProgramOrderTest : IDisposable
{
    private readonly TinyLaw _law = Tiny.WithTariff();

    public void Dispose() => _law.Dispose();

    [Fact]
    public void What_displaces_and_what_is_read_comes_first()
    {
        _law.Measure(
            """
            provisions:
              9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, when: { owes: us.duties.zinc } } ]
              9902: { over: [9901], acts: [ { by: us.known-2025-01-10, from: 2025-02-01, exempt: yes, when: { falls_under: us.duties.zinc#9904 } } ] }
              9903: { over: [9902], number: none, acts: [ { by: us.known-2025-01-10, from: 2025-02-01, exempt: yes } ] }
            """)
            .Measure("provisions: { 9904: [ { by: us.known-2025-01-10, from: 2025-02-01, floor: 10 % } ] }", "us.duties.zinc");
        Assert.Equal("special general 9903 9904 9902 9901", Keys(Program()));
    }

    [Fact]
    public void What_waits_for_one_another_is_a_conflict_that_names_both()
    {
        // A book with such law is refused; an announcement may bring it about.
        _law.Measure("provisions: { 9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }")
            .Measure("provisions: { 9902: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, when: { owes: us.duties.tiny } } ] }", "us.duties.zinc")
            .File(
                "us/statements/2025-03-01.yaml",
                """
                turn:
                  { said: 2025-03-01, speaker: Somebody, title: Turn, source: a post, drafts: { us.duties.tiny: [ { from: 2025-04-01, when: { owes: us.duties.zinc } } ] } }
                """);
        Assert.Equal(DutyStatus.Answered, _law.Ask().Status);
        var finding = _law.Ask("{}", null, "us.statements.2025-03-01.turn");
        Assert.Equal((DutyStatus.Conflict, null), (finding.Status, finding.Total));
        Assert.Equal(
            "$: TW2009: These provisions wait for one another and the law does not say which comes first: us.duties.tiny#9901, us.duties.zinc#9902. Look at both texts; no total is given.",
            Assert.Single(finding.Problems).ToString());
    }

    [Fact]
    public void A_program_is_shared_by_lines_dates_and_origins_that_see_the_same_law()
    {
        var book = _law.Measure("goods: [\"7318\"]\nprovisions: { 9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }").Book();
        var engine = new DutyDesk(book).EngineFor(Instant.MaxValue, []);
        var program = Program(engine, "7318.15.2061", "CN", "2025-06-15");
        Assert.Same(program, Program(engine, "7318.15.20", "DE", "2026-06-15"));
        Assert.NotSame(program, Program(engine, "7801.10.00", "CN", "2025-06-15"));
        Assert.NotSame(program, Program(engine, "7318.15.2061", "CN", "2025-01-31"));
        Assert.NotSame(program, Program(engine, "7318.15.2061", "RU", "2025-06-15"));
    }

    [Fact]
    public void More_than_a_program_holds_is_refused_with_the_numbers()
    {
        var provisions = string.Concat(Enumerable.Range(0, 127).Select(number => $"  {9100 + number}: [ {{ by: us.known-2025-01-10, from: 2025-02-01, add: 1 % }} ]\n"));
        var thrown = Assert.Throws<NotSupportedException>(() => _law.Measure($"provisions:\n{provisions}").Ask());
        Assert.Equal("Goods of CN: 129 candidates, 0 atoms, 0 parts do not fit a program. Widen its masks.", thrown.Message);
    }

    private static string Keys(DutyProgram program) => string.Join(' ', program.Candidates.Select(candidate => candidate.Provision.Id.Key));

    private static DutyProgram Program(DutyEngine engine, string hts, string origin, string date) =>
        engine.ProgramFor(HtsCode.Parse(hts), CountryCode.Parse(origin), engine.View.Book.Authorities[new Words("us")].AsOf(EventDate.Parse(date)));

    private DutyProgram Program() => Program(new DutyDesk(_law.Book()).EngineFor(Instant.MaxValue, []), "7318.15.2061", "CN", "2025-06-15");
}
