using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>All law for one class of lines, one class of origins and one interval, compiled into an order in which every candidate comes after those it depends on.</summary>
/// <remarks>Programs are shared: lines, origins and intervals that see the same states get the same object.</remarks>
internal sealed class DutyProgram
{
    /// <summary>Bits in the masks that name candidates and atoms.</summary>
    public const int MaxBits = 128;

    /// <summary>Bits in the masks that name value parts, one of them for the rest.</summary>
    public const int MaxParts = 8;

    private ImmutableArray<FactValue?>[]? _representatives;

    public required ImmutableArray<Candidate> Candidates { get; init; }

    /// <summary>The atoms its conditions read that depend on the line: facts and claims.</summary>
    public required ImmutableArray<Atom> Atoms { get; init; }

    /// <summary>The value parts in play, without the rest; the rest is the bit after them.</summary>
    public required ImmutableArray<FactName> Parts { get; init; }

    /// <summary>For each of those parts, the facts that measure it.</summary>
    public required ImmutableArray<ImmutableArray<FactDeclaration>> PartFacts { get; init; }

    /// <summary>The circumstances and certifications that its outcome depends on, in the order in which they are declared.</summary>
    public required ImmutableArray<FactDeclaration> Reads { get; init; }

    /// <summary>The values of a fact that can make a difference here.</summary>
    public ImmutableArray<FactValue?> Representatives(FactDeclaration fact)
    {
        _representatives ??= [.. Reads.Select(one => Duties.Representatives.Of(one, Atoms))];
        return _representatives[Reads.IndexOf(fact)];
    }

    /// <summary>Whether a condition tests a fact.</summary>
    public bool IsTested(FactDeclaration fact)
    {
        foreach (var atom in Atoms)
        {
            if (atom is Atom.OfFact of && of.Fact == fact)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Candidates that wait for one another: no order exists, and the answer is a conflict.</summary>
    public required ImmutableArray<Provision> Cycle { get; init; }

    /// <summary>Whether any of it is how an agency collected although the text does not say so.</summary>
    public required bool RestsOnPractice { get; init; }

    /// <summary>How many value parts there are, the rest included.</summary>
    public int PartCount => Parts.Length + 1;

    /// <summary>Every part.</summary>
    public byte AllParts => (byte)((1 << PartCount) - 1);
}
