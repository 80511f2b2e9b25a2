using Tidewaiter.Parties;
using Tidewaiter.Reading;

namespace Tidewaiter.Law.Compiler;

/// <summary>
/// Answers cases about owners: <c>ask: { graph: { parties, listed, stakes }, rules, date, known_at, assume }</c>, and of the parties <c>expect</c> names
/// <c>outcomes: { A: restricted }</c>, <c>if_applied</c>, <c>owned: { A: 55 % }</c>, <c>terms: { A: "scope: all" }</c>; of the answer <c>flags</c>.
/// </summary>
public sealed class OwnershipCaseRoom : ICaseRoom
{
    /// <inheritdoc/>
    public bool Takes(WorkedCase worked)
    {
        ArgumentNullException.ThrowIfNull(worked);
        return worked.Question.TryGetProperty("graph", out _);
    }

    /// <inheritdoc/>
    public CaseOutcome Run(Book book, WorkedCase worked, ViewOpener open)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(worked);
        ArgumentNullException.ThrowIfNull(open);
        var problems = new List<Problem>();
        if (Read(worked, problems) is not { } question)
        {
            return Compare(worked, problems);
        }

        try
        {
            var finding = new OwnershipDesk(book, worked.Assume, (_, at, assumed) => open(at, assumed)).Answer(question);
            return OwnershipCaseComparer.Compare(worked.Expect, finding);
        }
        catch (ProblemException refused)
        {
            return Compare(worked, refused.Problems);
        }
    }

    /// <inheritdoc/>
    public bool MayDependOn(Book book, WorkedCase worked, Act act)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(worked);
        ArgumentNullException.ThrowIfNull(act);

        // A scenario may name the act, and then without it the answer is a problem.
        return !worked.Assume.IsEmpty || (book.Measure(act.Target.Measure) is { } measure && OwnershipTest.Tests(measure));
    }

    private static CaseOutcome Compare(WorkedCase worked, IReadOnlyList<Problem> problems) =>
        problems.Any(problem => problem.Code == worked.Expect.Problem)
            ? CaseOutcome.Held
            : CaseOutcome.Differs(new Words(worked.Expect.Problem?.ToString() ?? "an answer"), new Words(string.Join(' ', problems)));

    private static OwnershipQuestion? Read(WorkedCase worked, List<Problem> problems)
    {
        var node = new NodeReader(worked.Question, "ask", DiagnosticFamily.Question, problems);
        var records = GraphReader.Read(node.Child("graph")!, problems);
        var date = node.Value<EventDate>("date", LawReader.ParseDate, LawReader.DateExpected);
        var rules = node.Child("rules")?.OneOrMore().Select(item => new MeasureId(item.TextHere() ?? "")) ?? [];
        node.Child("known_at");
        node.Child("assume");
        node.Finish();
        return records is null || date is null || problems.Count > 0
            ? null
            : new OwnershipQuestion(records, date.Value) { KnownAt = worked.KnownAt, Rules = [.. rules], Parties = [.. worked.Expect.Outcomes.Select(pair => new PartyId(pair.Key.ToString()))] };
    }
}
