using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>A provision of the law of entries, and whether it applies to a line.</summary>
/// <param name="State">The provision as it stands.</param>
/// <param name="Applies">Whether it does; <c>null</c> where a fact that decides was not stated.</param>
/// <param name="DisplacedBy">The provision that takes it out, where one does.</param>
/// <param name="Missing">The facts that would decide.</param>
internal sealed record EntryProvision(ProvisionState State, bool? Applies, Provision? DisplacedBy, ImmutableArray<FactDeclaration> Missing)
{
    public Provision Provision => State.Provision;

    /// <summary>Whether, although a fact is missing, something stated already speaks for it: mail whose method nobody stated.</summary>
    public bool IsBegun { get; init; }

    /// <summary>The acts that painted what is seen, the substance first.</summary>
    public ImmutableArray<Citation> Citations =>
    [
        .. State.Visible
            .Where(painted => painted.Act is not null)
            .OrderByDescending(painted => painted.Term.IsSubstance)
            .Select(painted => new Citation(painted.Act!.Source, painted.Act.At))
            .Distinct(),
    ];
}
