using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Testing;

/// <summary>Whether the atoms that read the question alone hold: facts, claims and origins.</summary>
internal sealed class ReferenceFacts(View view, DutyQuestion question, ReferenceLineRate line, Instant at)
{
    private static readonly FactName EntryDate = new("entry_date");

    /// <summary>Whether an atom holds, with what is supposed of facts that nobody stated or presumes. About a fact not supposed, none does.</summary>
    public bool Holds(Atom atom, ImmutableDictionary<FactDeclaration, FactValue> supposed)
    {
        return atom switch
        {
            Atom.OfFact { Fact: var fact, Test: var test } => (ValueOf(fact) ?? Supposed(fact)) is { } value && test.Passes(value),
            Atom.OfClaim claim => claim.Claims.Any(line.Claims.Contains),
            Atom.OfOrigin origin => view.Includes(origin.Origins, question.Origin, at),
            _ => throw new ArgumentException("This atom is about other provisions.", nameof(atom)),
        };

        FactValue? Supposed(FactDeclaration fact) => supposed.TryGetValue(fact, out var value) ? value : null;
    }

    /// <summary>Every way in which what these atoms read, and nobody stated and nobody presumes, could be so: from supposing nothing on.</summary>
    public IEnumerable<ImmutableDictionary<FactDeclaration, FactValue>> Suppositions(IEnumerable<Atom> atoms)
    {
        IEnumerable<ImmutableDictionary<FactDeclaration, FactValue>> all = [ImmutableDictionary<FactDeclaration, FactValue>.Empty];
        var unsaid = atoms.OfType<Atom.OfFact>().Where(atom => atom.Fact.Stance != Stance.Claim && ValueOf(atom.Fact) is null);
        foreach (var fact in unsaid.GroupBy(atom => atom.Fact, atom => atom.Test))
        {
            var values = Telling(fact.Key, [.. fact]);
            all = all.SelectMany(supposed => values.Select(value => supposed.Add(fact.Key, value)).Prepend(supposed)).ToList();
        }

        return all;
    }

    // One value for each way in which the tests can come out, except that none passes: that is what supposing nothing means.
    private static List<FactValue> Telling(FactDeclaration fact, List<FactTest> tests)
    {
        IEnumerable<FactValue> values = fact.Type switch
        {
            FactType.YesNo => [new FactValue(0), new FactValue(1)],
            FactType.Word => tests.SelectMany(test => test.WordList).Select(word => new FactValue(0, word)),
            _ => from test in tests
                 from range in test.Ranges
                 from number in Around(range.Low).Concat(Around(range.High))
                 select new FactValue(number),
        };
        return [.. values.Where(value => Outcome(value).Contains(true)).DistinctBy(value => string.Concat(Outcome(value)))];

        IEnumerable<bool> Outcome(FactValue value) => tests.Select(test => test.Passes(value));
    }

    private static IEnumerable<long> Around(long bound) => bound is long.MinValue or long.MaxValue ? [] : [bound - 1, bound, bound + 1];

    private FactValue? ValueOf(FactDeclaration fact)
    {
        if (fact.Input == EntryDate)
        {
            return new FactValue(at.ToUnixTimeSeconds());
        }

        if (question.Facts.TryGetValue(fact.Name, out var stated))
        {
            return stated;
        }

        return fact.Stance == Stance.Claim ? null : fact.Presumed;
    }
}
