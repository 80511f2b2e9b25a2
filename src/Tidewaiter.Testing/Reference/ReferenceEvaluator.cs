using System.Collections.Immutable;
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

    /// <summary>What is owed on a line, as the law of its date of entry has it. A number that could be several is open where these are not treated alike.</summary>
    public ReferenceAnswer Evaluate(DutyQuestion question)
    {
        var at = _view.Book.Authorities[_jurisdiction].AsOf(question.EntryDate);
        var suffixes = _schedule.SuffixesFor(question.Hts, at, _view.KnownAt);
        return suffixes.IsEmpty ? Evaluate(question, at) : Alike([.. suffixes.Select(one => Evaluate(question with { Hts = one }, at).Renamed(one, question.Hts))]);
    }

    private static ReferenceAnswer Alike(List<ReferenceAnswer> answers)
    {
        var shared = answers.Select(answer => answer.Layers).Aggregate((one, other) => one.Intersect(other));
        return answers.TrueForAll(answer => answer.Total == answers[0].Total
                && (answer.Conflict, answer.NotOnFile, answer.Open) == (answers[0].Conflict, answers[0].NotOnFile, answers[0].Open)
                && answer.Layers.Except(shared).All(layer => layer.AdValorem == Rate.Zero))
            ? answers[0] with { Layers = shared }
            : new ReferenceAnswer(null, [], Conflict: false, NotOnFile: false, Open: true);
    }

    private ReferenceAnswer Evaluate(DutyQuestion question, NodaTime.Instant at)
    {
        var line = new ReferenceLineRate(_schedule, question, at, _view.KnownAt);
        var candidates = ReferenceCandidate.Of(_view, _jurisdiction, question, at).ToList();
        var parts = ReferenceParts.Of(candidates, _view.Book.Facts.GetValueOrDefault(_jurisdiction, []), question);
        if (parts.Splits is not [var first, ..])
        {
            return new ReferenceAnswer(null, [], Conflict: false, line.NotOnFile, Open: true);
        }

        var facts = new ReferenceFacts(_view, question, line, at);
        ReferenceRun Run(IReadOnlyDictionary<FactName, decimal> shares, ImmutableDictionary<FactDeclaration, FactValue> supposed) =>
            new(candidates, shares, line, question.Claims, atom => facts.Holds(atom, supposed));

        var run = Run(first, ImmutableDictionary<FactDeclaration, FactValue>.Empty);
        if (line.NotOnFile && run.NeedsLine)
        {
            return new ReferenceAnswer(null, [], run.Conflict, NotOnFile: true, Open: false);
        }

        // What nobody said is open when the total is not the same whichever way it is.
        var suppositions = facts.Suppositions(candidates.SelectMany(candidate => candidate.Atoms)).ToList();
        var isOpen = parts.Open
            || (run.Total is null && !run.Conflict)
            || parts.Splits.Any(shares => suppositions.Exists(supposed => Differs(run.Total, Run(shares, supposed).Total)));
        var total = isOpen || run.Total is not { } sum ? (Rate?)null : Rate.FromFraction(sum);
        return new ReferenceAnswer(total, run.Layers(question.Hts), run.Conflict, NotOnFile: false, isOpen);
    }

    // Beyond the ninth digit two ways to the same sum may part.
    private static bool Differs(decimal? one, decimal? other) =>
        one is { } a && other is { } b ? Math.Abs(a - b) > 0.000_000_000_001m : one is null != other is null;
}
