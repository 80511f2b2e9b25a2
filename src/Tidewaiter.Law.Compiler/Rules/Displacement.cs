using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>Which provisions displace which, at one instant.</summary>
internal static class Displacement
{
    /// <summary>From each provision to those of its measure that it displaces.</summary>
    public static IEnumerable<(Provision From, Provision To)> Edges(IReadOnlyList<ProvisionState> states)
    {
        foreach (var state in states.Where(state => state.IsLaw))
        {
            if (state.Find<OverTerm>() is not { } over)
            {
                continue;
            }

            foreach (var other in states.Where(other => other.IsLaw && other.Provision.Measure == state.Provision.Measure))
            {
                if (over.Charges ? IsDisplacedAsCharge(other) && other != state : over.Provisions.Contains(other.Provision.Id))
                {
                    yield return (state.Provision, other.Provision);
                }
            }
        }
    }

    // 'over: charges' on a provision that itself charges, such as a lower rate for goods in transit, means the charges that displace nothing.
    private static bool IsDisplacedAsCharge(ProvisionState state) =>
        state.Find<ChargeTerm>() is { Charges: true } && state.Find<OverTerm>() is not { Charges: true };
}
