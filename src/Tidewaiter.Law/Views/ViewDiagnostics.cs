namespace Tidewaiter.Law;

/// <summary>What can be wrong with an assumption, in the words shown.</summary>
internal static class ViewDiagnostics
{
    public static Problem UnknownAssumption(AssumptionId id, Book book)
    {
        var known = string.Join(", ", book.Statements.Values.Where(s => !s.DraftActs.IsEmpty || !s.DraftMeasures.IsEmpty).Select(s => s.Id)
            .Concat(book.Scenarios.Keys).Order());
        return Of(3001, id, $"Nothing called '{id}' can be assumed. This book has: {known}.");
    }

    public static Problem NotSaidYet(Statement statement) =>
        Of(3002, statement.Id, $"'{statement.Id}' cannot be assumed: it was said on {statement.Said}, which was not known yet. Ask with a later known-at.");

    public static Problem NotSignedYet(Scenario house) =>
        Of(3002, house.Id, $"'{house.Id}' cannot be assumed: {house.Author} signed it on {house.Signed}, which was not yet. Ask with a later known-at.");

    public static Problem ChangesNothing(AssumptionId id) =>
        Of(3003, id, $"'{id}' changes nothing here: the answer is the law's own.");

    public static Problem NoSuchAct(AssumptionId id, ActReference act) =>
        Of(3004, id, $"'{id}' names the act '{act}', which this book does not have. 'law show' lists the acts of a measure.");

    public static Problem AmbiguousAct(AssumptionId id, ActReference reference, IEnumerable<Act> acts) =>
        Of(3004, id, $"'{id}' names '{reference}', which is more than one act. Add its date: {string.Join(", ", acts)}.");

    private static Problem Of(int code, AssumptionId id, string message) => new(new Words(id.ToString()), new DiagnosticCode(code), new Words(message));
}
