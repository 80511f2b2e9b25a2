using System.Collections.Immutable;

namespace Tidewaiter.Law;

/// <summary>When a provision applies: one of the alternatives holds.</summary>
/// <param name="Alternatives">The alternatives; each is a set of atoms that all hold.</param>
public sealed record WhenTerm(ImmutableArray<Alternative> Alternatives) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("when");

    /// <summary>The facts it reads.</summary>
    public IEnumerable<FactDeclaration> Facts => Alternatives.SelectMany(alternative => alternative.Atoms).OfType<Atom.OfFact>().Select(atom => atom.Fact);

    /// <inheritdoc/>
    public bool Equals(WhenTerm? other) => other is not null && Alternatives.AsSpan().SequenceEqual(other.Alternatives.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Alternatives.Length;

    /// <inheritdoc/>
    public override string ToString() => string.Join(" or ", Alternatives);
}
