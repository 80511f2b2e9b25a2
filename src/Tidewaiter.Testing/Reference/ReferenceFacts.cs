using NodaTime;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Testing;

/// <summary>Whether the atoms that read the question alone hold: facts, claims and origins.</summary>
internal sealed class ReferenceFacts(View view, DutyQuestion question, Instant at)
{
    private static readonly FactName EntryDate = new("entry_date");

    /// <summary>Whether an atom reads a fact that nobody stated and nobody presumes.</summary>
    public bool IsOpen(Atom.OfFact atom) => atom.Fact.Stance != Stance.Claim && ValueOf(atom.Fact) is null;

    /// <summary>Whether an atom holds, where <paramref name="supposed"/> are the open atoms taken to hold.</summary>
    public bool Holds(Atom atom, IReadOnlySet<Atom> supposed) => atom switch
    {
        Atom.OfFact fact => ValueOf(fact.Fact) is { } value ? fact.Test.Passes(value) : supposed.Contains(fact),
        Atom.OfClaim claim => claim.Claims.Any(question.Claims.Contains),
        Atom.OfOrigin origin => view.Includes(origin.Origins, question.Origin, at),
        _ => throw new ArgumentException("This atom is about other provisions.", nameof(atom)),
    };

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
