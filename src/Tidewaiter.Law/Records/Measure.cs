using System.Collections.Immutable;

namespace Tidewaiter.Law;

/// <summary>One regime of law, made of the provisions the law itself numbers.</summary>
/// <remarks>Its life is not a pair of dates: it follows from the acts laid on its provisions, seen through a <see cref="View"/>.</remarks>
public sealed class Measure
{
    internal Measure(MeasureId id, MeasureKind kind, Words title, Words authority, Authority jurisdiction, FactName clock)
    {
        Id = id;
        Kind = kind;
        Title = title;
        LegalBasis = authority;
        Jurisdiction = jurisdiction;
        Clock = clock;
    }

    /// <summary>The id: the path under the law folder.</summary>
    public MeasureId Id { get; }

    /// <summary>What it does.</summary>
    public MeasureKind Kind { get; }

    /// <summary>Our own short title.</summary>
    public Words Title { get; }

    /// <summary>The statute or power it rests on.</summary>
    public Words LegalBasis { get; }

    /// <summary>Whose law it is.</summary>
    public Authority Jurisdiction { get; }

    /// <summary>The event whose instant it is read at.</summary>
    public FactName Clock { get; }

    /// <summary>The provisions, in file order.</summary>
    public ImmutableArray<Provision> Provisions { get; internal set; } = [];

    /// <summary>Every term of its provisions, painted at any time or holding throughout.</summary>
    public IEnumerable<Term> Terms => Provisions.SelectMany(provision => provision.Terms.Concat(provision.CoatArray.SelectMany(act => act.Terms)));

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();
}
