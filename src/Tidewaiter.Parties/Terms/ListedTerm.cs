using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>What a list of parties is: whom it names, what follows, how old a copy may be, and how many records make one.</summary>
/// <param name="Code">The code its publisher gives it.</param>
/// <param name="Roles">The parts in a transaction it reads.</param>
/// <param name="Consequence">What follows.</param>
/// <param name="MaxAge">Days after which a copy no longer counts.</param>
/// <param name="Least">Fewer records are no copy of it.</param>
/// <param name="IsPartial">The publisher's list is known to be longer than any copy on file.</param>
public sealed record ListedTerm(Words Code, ImmutableArray<PartyRole> Roles, ListConsequence Consequence, int MaxAge, int Least, bool IsPartial) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => TermSlot.Substance;

    /// <inheritdoc/>
    public override bool IsSubstance => true;

    /// <inheritdoc/>
    public override string ToString() => $"{Code}, {string.Join(" ", Roles)}: {Consequence}";
}
