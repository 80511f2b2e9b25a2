using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>Which provisions displace which, at one instant.</summary>
internal static class Displacement
{
    /// <summary>From each provision to those of its measure that it displaces where both apply.</summary>
    public static IEnumerable<(ProvisionState From, ProvisionState To)> Edges(IEnumerable<ProvisionState> states)
    {
        foreach (var measure in states.Where(state => state.IsLaw).GroupBy(state => state.Provision.Measure))
        {
            foreach (var state in measure)
            {
                if (state.Find<OverTerm>() is { } over)
                {
                    foreach (var other in measure.Where(other => IsOver(state, over, other)))
                    {
                        yield return (state, other);
                    }
                }
            }
        }
    }

    // Named by itself is a fault to tell; as one of the charges a provision is not meant itself.
    private static bool IsOver(ProvisionState state, OverTerm over, ProvisionState other) => over.Charges
        ? other != state && other.Find<ChargeTerm>() is { Charges: true }
        : over.Provisions.Contains(other.Provision.Id);
}
