using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>The facts a call did not state and some rule reads, each with the values that could make a difference.</summary>
internal sealed class OpenFacts(VesselLaw law, PortCall call, Assessor assessor)
{
    private static readonly FactName Built = new("built");
    private static readonly FactName Prior = new("prior_charges");

    /// <summary>Circumstances and certifications that were not stated, with the values some condition names.</summary>
    public IEnumerable<(FactDeclaration Fact, ImmutableArray<FactValue> Values)> All() =>
        from fact in law.Facts
        where fact.Stance != Stance.Claim && !call.Facts.ContainsKey(fact.Name)
        let values = ValuesOf(fact)
        where !values.IsEmpty
        select (fact, values);

    private ImmutableArray<FactValue> ValuesOf(FactDeclaration fact)
    {
        var tests = from state in assessor.States
                    from when in new[] { state.Find<WhenTerm>(), state.Find<UnsettledTerm>()?.When }
                    where when is not null
                    from alternative in when.Alternatives
                    from atom in alternative.Atoms.OfType<Atom.OfFact>()
                    where atom.Fact == fact
                    select atom.Test;
        var named = tests.SelectMany(test => test.WordList.Select(word => new FactValue(0, word)).Concat(test.WordList.IsEmpty ? test.Ranges.Select(range => new FactValue(range.Low)) : []));
        if (fact.Name == Built)
        {
            named = named.Concat(
                from state in assessor.States
                from entry in state.Find<OriginTerm>()?.Entries ?? []
                where entry.Country is not null
                select new FactValue((long)entry.Country!.Value.Key));
        }
        else if (fact.Name == Prior)
        {
            named = named.Concat(assessor.States.Select(state => state.Find<CapTerm>()).OfType<CapTerm>().Select(cap => new FactValue(Rate.FromFraction(cap.Charges).Parts)));
        }

        return [.. named.Distinct()];
    }
}
