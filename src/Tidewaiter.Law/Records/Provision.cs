using System.Collections.Immutable;

namespace Tidewaiter.Law;

/// <summary>The unit the law itself numbers: a Chapter 99 heading, a paragraph, an article.</summary>
public sealed class Provision
{
    private readonly Act[] _coats;

    internal Provision(ProvisionId id, Measure measure, Words label, ImmutableArray<Term> terms, IEnumerable<Act> acts)
    {
        Id = id;
        Measure = measure;
        Label = label;
        Terms = terms;
        _coats = [.. acts.OrderBy(act => act.Source.Known).ThenBy(act => act.From).ThenBy(act => act.Order)];
    }

    /// <summary>Measure and key.</summary>
    public ProvisionId Id { get; }

    /// <summary>The measure it belongs to.</summary>
    public Measure Measure { get; }

    /// <summary>Our own short label; may be empty.</summary>
    public Words Label { get; }

    /// <summary>Fields that hold throughout its life: the ground on which acts are painted.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>Every act on it or on its whole measure, in the order in which their instruments became known.</summary>
    public ReadOnlySpan<Act> Coats => _coats;

    internal Act[] CoatArray => _coats;

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();
}
