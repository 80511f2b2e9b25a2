using System.Collections.Immutable;

namespace Tidewaiter.Law;

/// <summary>A provision as it stands at an instant, in a view: what the uppermost coats let through.</summary>
/// <remarks>States are shared: two instants, or two views, that see the same coats get the same object.</remarks>
public sealed class ProvisionState
{
    private readonly ImmutableArray<Painted> _visible;

    private ProvisionState(Provision provision, ImmutableArray<Painted> visible)
    {
        Provision = provision;
        _visible = visible;
        Lifecycle =
            Find<EndsTerm>() is not null ? Lifecycle.Ended
            : !visible.Any(painted => painted.Term.IsSubstance) ? Lifecycle.None
            : Find<SuspendedTerm>() is { Suspended: true } ? Lifecycle.Suspended
            : Find<EnforcedTerm>() is { Enforced: false } ? Lifecycle.NotEnforced
            : Lifecycle.InForce;
    }

    /// <summary>The provision.</summary>
    public Provision Provision { get; }

    /// <summary>What is the matter with it.</summary>
    public Lifecycle Lifecycle { get; }

    /// <summary>Whether law applies it: in force, enforced or not.</summary>
    public bool IsLaw => Lifecycle is Lifecycle.InForce or Lifecycle.NotEnforced;

    /// <summary>The court's word on it, when there is one.</summary>
    public StandingTerm? Standing => Find<StandingTerm>();

    /// <summary>Every visible term with the act that painted it.</summary>
    public ImmutableArray<Painted> Visible => _visible;

    /// <summary>The visible term of a kind, or <c>null</c>.</summary>
    public T? Find<T>()
        where T : Term
    {
        foreach (var painted in _visible)
        {
            if (painted.Term is T term)
            {
                return term;
            }
        }

        return null;
    }

    /// <summary>The act that painted the visible term of a kind, or <c>null</c>.</summary>
    public Act? PainterOf<T>()
        where T : Term
    {
        foreach (var painted in _visible)
        {
            if (painted.Term is T)
            {
                return painted.Act;
            }
        }

        return null;
    }

    /// <summary>Whether nothing that matters differs: both are not law, or both say the same.</summary>
    public bool SaysTheSameAs(ProvisionState other)
    {
        if (!IsLaw || !other.IsLaw)
        {
            return IsLaw == other.IsLaw;
        }

        return _visible.Length == other._visible.Length && _visible.All(mine => other._visible.Any(theirs => theirs.Term.Equals(mine.Term)));
    }

    internal static ProvisionState Paint(Provision provision, IEnumerable<Act> coats)
    {
        var visible = new List<Painted>(provision.Terms.Length + 4);
        foreach (var term in provision.Terms)
        {
            visible.Add(new Painted(term, null));
        }

        foreach (var act in coats)
        {
            foreach (var term in act.Terms)
            {
                // What gives a provision something to say also takes an earlier end away.
                visible.RemoveAll(painted => painted.Term.Slot == term.Slot || (term.IsSubstance && painted.Term is EndsTerm));
                visible.Add(new Painted(term, act));
            }
        }

        return new ProvisionState(provision, [.. visible]);
    }
}
