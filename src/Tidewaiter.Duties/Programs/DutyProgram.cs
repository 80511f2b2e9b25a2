using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>All law for one class of lines, one class of origins and one interval, compiled into an order in which every candidate comes after those it depends on.</summary>
/// <remarks>Programs are shared: lines, origins and intervals that see the same states get the same object.</remarks>
internal sealed class DutyProgram
{
    /// <summary>Bits in the masks that name candidates and atoms.</summary>
    public const int MaxBits = 64;

    /// <summary>Bits in the masks that name value parts, one of them for the rest.</summary>
    public const int MaxParts = 8;

    public required ImmutableArray<Candidate> Candidates { get; init; }

    /// <summary>The atoms its conditions read that depend on the line: facts and claims.</summary>
    public required ImmutableArray<Atom> Atoms { get; init; }

    /// <summary>The value parts in play, without the rest; the rest is the bit after them.</summary>
    public required ImmutableArray<FactName> Parts { get; init; }

    /// <summary>The facts that measure those parts.</summary>
    public required ImmutableArray<FactDeclaration> PartFacts { get; init; }

    /// <summary>Candidates that wait for one another: no order exists, and the answer is a conflict.</summary>
    public required ImmutableArray<Provision> Cycle { get; init; }

    /// <summary>Whether any of it is how an agency collected although the text does not say so.</summary>
    public required bool RestsOnPractice { get; init; }

    /// <summary>How many value parts there are, the rest included.</summary>
    public int PartCount => Parts.Length + 1;

    /// <summary>Every part.</summary>
    public byte AllParts => (byte)((1 << PartCount) - 1);
}
