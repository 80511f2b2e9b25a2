using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Law;

/// <summary>Lays assumptions over a book: what a statement drafts, and what a scenario drops, moves or lays.</summary>
internal sealed class AssumptionPainter(Book book, Instant knownAt)
{
    private readonly List<Problem> _warnings = [];
    private readonly List<Measure> _drafts = [];
    private readonly HashSet<AssumptionId> _assumed = [];

    public Dictionary<Provision, Act[]> Repainted { get; } = [];

    public ImmutableArray<Measure> Drafts => [.. _drafts];

    public ImmutableArray<Problem> Warnings => [.. _warnings];

    public void Assume(AssumptionId id)
    {
        // Assumed twice is assumed once, or a scenario that enacts itself would never end.
        if (!_assumed.Add(id))
        {
            return;
        }

        if (book.Statements.TryGetValue(id, out var statement))
        {
            Enact(statement);
        }
        else if (book.Scenarios.TryGetValue(id, out var scenario))
        {
            Play(scenario);
        }
        else
        {
            throw new ProblemException(ViewDiagnostics.UnknownAssumption(id, book));
        }
    }

    private void Enact(Statement statement)
    {
        if (statement.Source.Known > knownAt)
        {
            throw new ProblemException(ViewDiagnostics.NotSaidYet(statement));
        }

        _drafts.AddRange(statement.DraftMeasures);
        foreach (var act in statement.DraftActs)
        {
            Lay(act);
        }

        if (statement.DraftMeasures.IsEmpty && statement.DraftActs.IsEmpty)
        {
            _warnings.Add(ViewDiagnostics.ChangesNothing(statement.Id));
        }
    }

    private void Play(Scenario scenario)
    {
        if (scenario.Known > knownAt)
        {
            throw new ProblemException(ViewDiagnostics.NotSignedYet(scenario));
        }

        var changed = false;
        foreach (var step in scenario.Steps)
        {
            switch (step)
            {
                case ScenarioStep.Enact enact:
                    Assume(enact.Assumption);
                    changed = true;
                    break;
                case ScenarioStep.Lay lay:
                    Lay(lay.Act);
                    changed = true;
                    break;
                case ScenarioStep.Drop drop:
                    changed |= Change(scenario, drop.Act, _ => null);
                    break;
                case ScenarioStep.Redate redate:
                    changed |= Change(scenario, redate.Act, act => act with { From = redate.From ?? act.From, To = redate.To ?? act.To });
                    break;
            }
        }

        if (!changed)
        {
            _warnings.Add(ViewDiagnostics.ChangesNothing(scenario.Id));
        }
    }

    private void Lay(Act act)
    {
        foreach (var provision in ProvisionsOf(act.Target))
        {
            Repainted[provision] = [.. CoatsOn(provision), act];
        }
    }

    private bool Change(Scenario scenario, ActReference reference, Func<Act, Act?> change)
    {
        var found = false;
        foreach (var provision in ProvisionsOf(reference.Target))
        {
            var coats = CoatsOn(provision);
            var named = coats.Where(reference.Names).ToList();
            if (named.Count > 1 && reference.From is null)
            {
                throw new ProblemException(ViewDiagnostics.AmbiguousAct(scenario.Id, reference, named));
            }

            if (named.Count == 0)
            {
                continue;
            }

            found = true;
            Repainted[provision] = [.. coats.Select(act => reference.Names(act) ? change(act) : act).OfType<Act>()];
        }

        return found ? true : throw new ProblemException(ViewDiagnostics.NoSuchAct(scenario.Id, reference));
    }

    private IEnumerable<Provision> ProvisionsOf(ActTarget target) =>
        book.Measures.Concat(_drafts)
            .Where(measure => measure.Id == target.Measure)
            .SelectMany(measure => measure.Provisions)
            .Where(provision => target.Provision is null || target.Provision == provision.Id);

    // Acts the view does not know must not come back above an assumption when coats are copied.
    private Act[] CoatsOn(Provision provision) =>
        Repainted.TryGetValue(provision, out var coats) ? coats : [.. provision.CoatArray.Where(act => act.Source.Known <= knownAt)];
}
