using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Orders states so that each comes after those its outcome depends on: what displaces it, what its condition reads, and for a floor the base.</summary>
internal static class ProgramOrder
{
    public static ImmutableArray<ProvisionState> Of(ImmutableArray<ProvisionState> states, out ImmutableArray<Provision> cycle)
    {
        var ordered = ImmutableArray.CreateBuilder<ProvisionState>(states.Length);
        var left = states.ToList();
        while (left.Count > 0)
        {
            var next = left.FirstOrDefault(state => !left.Any(other => DependsOn(state, other)));
            if (next is null)
            {
                break;
            }

            ordered.Add(next);
            left.Remove(next);
        }

        cycle = [.. left.Select(state => state.Provision)];
        ordered.AddRange(left);
        return ordered.ToImmutable();
    }

    /// <summary>Whether <paramref name="over"/> displaces <paramref name="under"/> where it is live.</summary>
    public static bool IsOver(ProvisionState over, ProvisionState under) =>
        !ReferenceEquals(over, under)
        && ReferenceEquals(over.Provision.Measure, under.Provision.Measure)
        && over.Find<OverTerm>() is { } term
        && (term.Charges ? under.Find<ChargeTerm>() is { Charges: true } : term.Provisions.Contains(under.Provision.Id));

    /// <summary>Whether a condition names a state's measure or provision.</summary>
    public static bool Names(Atom.OfOther other, ProvisionState state) =>
        other.Targets.Any(target => Means(target, state));

    /// <summary>Whether a target means a state: its measure, its provision, or the heading it is filed under. Notes name headings, and several provisions may share one.</summary>
    public static bool Means(ActTarget target, ProvisionState state) =>
        target.Measure == state.Provision.Measure.Id
        && (target.Provision is not { } provision
            || provision == state.Provision.Id
            || state.Find<NumberTerm>()?.Number?.ToString() == provision.Key.ToString());

    private static bool DependsOn(ProvisionState state, ProvisionState other) =>
        !ReferenceEquals(state, other)
        && (IsOver(other, state)
            || Reads(state, other)
            || (state.Find<ChargeTerm>() is ChargeTerm.Floor && other.Find<ChargeTerm>() is ChargeTerm.Line or ChargeTerm.Replace));

    private static bool Reads(ProvisionState state, ProvisionState other) =>
        state.Find<WhenTerm>() is { } when
        && when.Alternatives.Any(alternative => alternative.Atoms.Any(atom => atom is Atom.OfOther named && Names(named, other)));
}
