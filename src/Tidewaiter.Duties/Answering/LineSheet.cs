using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>A question made ready for programs: stated facts by index, the rates of its tariff line, the instant whose law applies.</summary>
internal sealed class LineSheet
{
    private readonly FactValue?[] _facts;

    public LineSheet(DutyQuestion question, Instant at, ImmutableArray<FactDeclaration> facts, LineRates rates, ImmutableArray<ClaimCode>? claims = null)
    {
        Question = question;
        At = at;
        Declared = facts;
        Rates = rates;
        Claims = claims ?? question.Claims;
        _facts = new FactValue?[facts.IsEmpty ? 0 : facts[^1].Index + 1];
        foreach (var fact in facts)
        {
            if (fact.Input is { } input && input == EntryDate)
            {
                _facts[fact.Index] = new FactValue(at.ToUnixTimeSeconds());
            }
            else if (question.Facts.TryGetValue(fact.Name, out var value))
            {
                _facts[fact.Index] = value;
            }
        }
    }

    // A copy whose facts are tried out: the cells of a range.
    private LineSheet(LineSheet of, FactValue?[] facts)
    {
        Question = of.Question;
        At = of.At;
        Declared = of.Declared;
        Rates = of.Rates;
        Claims = of.Claims;
        _facts = facts;
    }

    private static FactName EntryDate { get; } = new("entry_date");

    public DutyQuestion Question { get; }

    public Instant At { get; }

    public ImmutableArray<FactDeclaration> Declared { get; }

    public LineRates Rates { get; }

    /// <summary>The claims that can be made on this line.</summary>
    public ImmutableArray<ClaimCode> Claims { get; }

    public bool IsStated(FactDeclaration fact) => _facts[fact.Index] is not null;

    public FactValue? Stated(FactDeclaration fact) => _facts[fact.Index];

    /// <summary>What counts for a fact: what was stated, or else what the authority presumes. A claim that was not made counts as nothing.</summary>
    public FactValue? Effective(FactDeclaration fact) => _facts[fact.Index] ?? (fact.Stance == Stance.Claim ? null : fact.Presumed);

    /// <summary>A copy to try values of facts on.</summary>
    public LineSheet Copy() => new(this, (FactValue?[])_facts.Clone());

    /// <summary>Tries a value on a copy; <c>null</c> takes it back.</summary>
    public void Try(FactDeclaration fact, FactValue? value) => _facts[fact.Index] = value;

    /// <summary>The atoms of a program that are true of this line, as bits. An atom about a fact that counts as nothing is false.</summary>
    public UInt128 Truths(DutyProgram program)
    {
        UInt128 truths = 0;
        for (var i = 0; i < program.Atoms.Length; i++)
        {
            if (IsTrue(program.Atoms[i]) is true)
            {
                truths |= Bits.Of(i);
            }
        }

        return truths;
    }

    /// <summary>Whether an atom is true, or <c>null</c> where nothing was stated or presumed.</summary>
    public bool? IsTrue(Atom atom)
    {
        switch (atom)
        {
            case Atom.OfClaim claim:
                foreach (var one in claim.Claims)
                {
                    if (Claims.Contains(one))
                    {
                        return true;
                    }
                }

                return null;
            case Atom.OfFact fact:
                return Effective(fact.Fact) is { } value ? fact.Test.Passes(value) : null;
            default:
                return null;
        }
    }
}
