using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Testing;

/// <summary>Answers a duty question by walking the records of a view, one sentence of the law folder's README at a time.</summary>
/// <remarks>
/// The specification, not the product: nothing is compiled, cached or masked, and it shares no code with the engine, which a property test holds
/// equal to it. Where the two part, read this one first.
/// </remarks>
public sealed class ReferenceEvaluator
{
    private readonly View _view;
    private readonly Words _jurisdiction;
    private readonly TariffSchedule _schedule;

    /// <summary>An evaluator of questions to a view: what was known and what is assumed are the view's, not the question's.</summary>
    public ReferenceEvaluator(View view)
    {
        _view = view;
        _jurisdiction = DutyJurisdiction.Of(view.Book);
        _schedule = new TariffSchedule(view.Book);
    }

    /// <summary>What is owed on a line, as the law of its date of entry has it.</summary>
    public ReferenceAnswer Evaluate(DutyQuestion question)
    {
        var at = _view.Book.Authorities[_jurisdiction].AsOf(question.EntryDate);
        var line = new ReferenceLineRate(_schedule, question, at, _view.KnownAt);
        if (line.NotOnFile)
        {
            return new ReferenceAnswer(null, [], Conflict: false, NotOnFile: true, Open: false);
        }

        var candidates = ReferenceCandidate.Of(_view, _jurisdiction, question, at).ToList();
        var parts = ReferenceParts.Of(candidates, _view.Book.Facts.GetValueOrDefault(_jurisdiction, []), question);
        if (parts.Open)
        {
            return new ReferenceAnswer(null, [], Conflict: false, NotOnFile: false, Open: true);
        }

        var facts = new ReferenceFacts(_view, question, at);
        ReferenceRun Run(IReadOnlySet<Atom> supposed) => new(candidates, parts.Shares, line, atom => facts.Holds(atom, supposed));

        var run = Run(new HashSet<Atom>());
        var open = candidates.SelectMany(candidate => candidate.Atoms).OfType<Atom.OfFact>().Where(facts.IsOpen).Distinct<Atom>().ToList();
        var isOpen = (run.Total is null && !run.Conflict) || Choices(open).Any(supposed => Run(supposed).Total != run.Total);
        return new ReferenceAnswer(
            isOpen || run.Total is null ? null : Rate.FromFraction(run.Total.Value), run.Layers(question.Hts), run.Conflict, NotOnFile: false, isOpen);
    }

    // Every way in which what nobody said could be so, one by one; none of it being so is the answer above.
    private static IEnumerable<IReadOnlySet<Atom>> Choices(List<Atom> open)
    {
        for (var choice = 1; choice < 1 << open.Count; choice++)
        {
            yield return open.Where((_, index) => (choice >> index & 1) != 0).ToHashSet();
        }
    }
}
