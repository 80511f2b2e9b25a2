using System.Collections.Immutable;

namespace Tidewaiter.Exports;

/// <summary>Which licence exceptions could overcome a requirement: the restrictions on all of them first, then the conditions of each.</summary>
internal sealed class ExceptionSearch
{
    private readonly Inquiry _inquiry;
    private readonly ImmutableArray<Rule> _exceptions;
    private readonly ImmutableArray<Rule> _live;
    private readonly List<(Rule Rule, ImmutableArray<OpenFact> Open)> _bars = [];

    public ExceptionSearch(Inquiry inquiry, RuleSlice slice, ImmutableArray<Rule> live)
    {
        _inquiry = inquiry;
        _exceptions = slice[EffectKind.Excepts];
        _live = live;
        foreach (var bar in slice[EffectKind.Bars].Where(bar => bar.Against is not { } against || live.Any(rule => against.Any(rule.IsCalled))))
        {
            var open = new List<OpenFact>();
            if (inquiry.Applies(bar, open) != Verdict.No)
            {
                _bars.Add((bar, [.. open]));
            }
        }
    }

    public ImmutableArray<ExceptionFinding> For(Rule requirement)
    {
        var found = ImmutableArray.CreateBuilder<ExceptionFinding>();
        foreach (var exception in _exceptions)
        {
            if (Overcomes(exception, requirement) && Find(exception) is { } finding)
            {
                found.Add(finding);
            }
        }

        return found.ToImmutable();
    }

    private bool Overcomes(Rule exception, Rule requirement)
    {
        var symbol = exception.Effect!.Value;
        return exception.Against is { } against && against.Any(requirement.IsCalled)
            && (requirement.Allows is not { } allows || allows.Contains(symbol))
            && (exception.Only is not { } only || _live.All(rule => only.Contains(rule.Reason)));
    }

    private ExceptionFinding? Find(Rule exception)
    {
        var open = new List<OpenFact>();
        if (_inquiry.Applies(exception, open) == Verdict.No)
        {
            return null;
        }

        var symbol = new ClaimCode(exception.Effect!.Value.ToString());
        var id = exception.State.Provision.Id;
        foreach (var (bar, unclear) in _bars.Where(bar => bar.Rule.Saves is not { } saves || !saves.Contains(exception.Effect.Value)))
        {
            if (unclear.IsEmpty)
            {
                return new ExceptionFinding(symbol, id, ExceptionStatus.Barred, [], bar.State.Provision.Id);
            }

            open.AddRange(unclear);
        }

        return new ExceptionFinding(symbol, id, open.Count == 0 ? ExceptionStatus.Available : ExceptionStatus.OnConditions, [.. open.Distinct()]);
    }
}
