using System.Collections.Immutable;

namespace Tidewaiter.Law;

/// <summary>The smallest condition. There is no <c>not</c>, no nesting and no arithmetic: what these cannot say is a shape.</summary>
public abstract record Atom
{
    private Atom()
    {
    }

    /// <summary>A fact lies in one of the ranges, or is one of the words.</summary>
    /// <param name="Fact">The fact.</param>
    /// <param name="Test">What it must be.</param>
    public sealed record OfFact(FactDeclaration Fact, FactTest Test) : Atom
    {
        /// <inheritdoc/>
        public override string ToString() => $"{Fact.Name}: {Test}";
    }

    /// <summary>The filer claims one of these.</summary>
    /// <param name="Claims">The claims.</param>
    public sealed record OfClaim(ImmutableArray<ClaimCode> Claims) : Atom
    {
        /// <inheritdoc/>
        public bool Equals(OfClaim? other) => other is not null && Claims.AsSpan().SequenceEqual(other.Claims.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => Claims.Length;

        /// <inheritdoc/>
        public override string ToString() => $"claim: {string.Join(" or ", Claims)}";
    }

    /// <summary>The line's origin is one of these.</summary>
    /// <param name="Origins">The origins.</param>
    public sealed record OfOrigin(OriginTerm Origins) : Atom
    {
        /// <inheritdoc/>
        public override string ToString() => $"origin: {Origins}";
    }

    /// <summary>Holds on the value parts that another measure or provision reaches.</summary>
    /// <param name="MoreThanZero">Whether more than 0 must be owed there (<c>owes</c>), or being live is enough (<c>falls_under</c>).</param>
    /// <param name="Targets">The measures and provisions.</param>
    public sealed record OfOther(bool MoreThanZero, ImmutableArray<ActTarget> Targets) : Atom
    {
        /// <inheritdoc/>
        public bool Equals(OfOther? other) =>
            other is not null && MoreThanZero == other.MoreThanZero && Targets.AsSpan().SequenceEqual(other.Targets.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(MoreThanZero, Targets.Length);

        /// <inheritdoc/>
        public override string ToString() => $"{(MoreThanZero ? "owes" : "falls under")} {string.Join(" or ", Targets)}";
    }
}
