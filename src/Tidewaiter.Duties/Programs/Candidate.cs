using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>A provision that may apply to a line, compiled: its condition as bitmasks over the program's atoms, what displaces it as bits of other candidates.</summary>
internal sealed record Candidate
{
    public required ProvisionState State { get; init; }

    public required ChargeTerm Charge { get; init; }

    /// <summary>One of these must hold.</summary>
    public required ImmutableArray<Guard> Guards { get; init; }

    /// <summary>The value parts it may charge, as bits of the program's parts.</summary>
    public required byte Parts { get; init; }

    /// <summary>Whether it charges the whole article wherever its condition holds on any part.</summary>
    public required bool Article { get; init; }

    /// <summary>Candidates of its measure that displace it where they are live.</summary>
    public required UInt128 DisplacedBy { get; init; }

    /// <summary>Candidates of its measure that it displaces where it is live.</summary>
    public required UInt128 Displaces { get; init; }

    public Provision Provision => State.Provision;

    public ProvisionClass Class => State.Find<ClassTerm>()?.Class ?? ProvisionClass.SelfExecuting;

    /// <summary>Whether anything is filed for it.</summary>
    public bool IsFiled => State.Find<NumberTerm>() is not { Number: null, IsLine: false };
}
