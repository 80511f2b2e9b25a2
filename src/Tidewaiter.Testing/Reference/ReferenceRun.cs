using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Testing;

/// <summary>Which candidates apply, and which of those are live, on each part of the value.</summary>
/// <remarks>
/// Every answer here is yes, no or not known yet. What is known settles what depends on it, round after round, in whatever order; what nothing
/// settles waits for itself in a circle. The operators on <c>bool?</c> are those of three-valued logic.
/// </remarks>
internal sealed partial class ReferenceRun
{
    private readonly IReadOnlyList<ReferenceCandidate> _candidates;
    private readonly IReadOnlyDictionary<FactName, decimal> _shares;
    private readonly ReferenceLineRate _line;
    private readonly IReadOnlyList<ClaimCode> _claims;
    private readonly Func<Atom, bool> _holds;
    private readonly Dictionary<(ReferenceCandidate Candidate, FactName Part), bool> _live = [];

    public ReferenceRun(
        IReadOnlyList<ReferenceCandidate> candidates, IReadOnlyDictionary<FactName, decimal> shares, ReferenceLineRate line, IReadOnlyList<ClaimCode> claims, Func<Atom, bool> holds)
    {
        _candidates = candidates;
        _shares = shares;
        _line = line;
        _claims = claims;
        _holds = holds;
        Settle();
    }

    private void Settle()
    {
        int before;
        do
        {
            before = _live.Count;
            foreach (var candidate in _candidates)
            {
                foreach (var part in _shares.Keys.Where(part => !_live.ContainsKey((candidate, part))))
                {
                    if (IsLiveSoFar(candidate, part) is { } live)
                    {
                        _live[(candidate, part)] = live;
                    }
                }
            }
        }
        while (_live.Count > before);
    }

    /// <summary>Whether a candidate applies and is not displaced: what is displaced displaces nothing.</summary>
    private bool? IsLive(ReferenceCandidate candidate, FactName part) => _live.TryGetValue((candidate, part), out var live) ? live : null;

    private bool? IsLiveSoFar(ReferenceCandidate candidate, FactName part)
    {
        var applies = Applies(candidate, part);
        return applies is false ? false : applies & !Any(_candidates.Where(other => other.Displaces(candidate)), other => IsLive(other, part));
    }

    private bool? Applies(ReferenceCandidate candidate, FactName part) => candidate.On switch
    {
        null => ConditionHolds(candidate, part),
        { Article: true } => Any(_shares.Keys, any => ConditionHolds(candidate, any)),
        var on => on.Parts.Contains(part) ? ConditionHolds(candidate, part) : false,
    };

    private bool? ConditionHolds(ReferenceCandidate candidate, FactName part)
    {
        if (candidate.Charge is ChargeTerm.Line line && !_line.Offers(line.Column))
        {
            return false;
        }

        return candidate.When is null ? true : Any(candidate.When.Alternatives, alternative => AllHold(alternative, part));
    }

    private bool? AllHold(Alternative alternative, FactName part) => !Any(alternative.Atoms, atom => !Holds(atom, part));

    private bool? Holds(Atom atom, FactName part)
    {
        if (atom is not Atom.OfOther other)
        {
            return _holds(atom);
        }

        var meant = _candidates.Where(candidate => other.Targets.Any(candidate.IsMeantBy));
        return Any(meant, candidate => other.MoreThanZero ? IsLive(candidate, part) & OwesSomething(candidate, part) : IsLive(candidate, part));
    }

    private static bool? Any<T>(IEnumerable<T> items, Func<T, bool?> test)
    {
        bool? any = false;
        foreach (var item in items)
        {
            any |= test(item);
            if (any is true)
            {
                break;
            }
        }

        return any;
    }
}
