using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Under which number a provision is filed, when that is not its key.</summary>
/// <param name="Number">The number; <c>null</c> with <paramref name="IsLine"/> is the tariff line's own, and without it nothing is filed.</param>
/// <param name="IsLine">Whether it is filed under the tariff line's own number.</param>
public sealed record NumberTerm(HtsCode? Number, bool IsLine) : Term
{
    /// <summary>Whether it is filed under the number that is claimed.</summary>
    public bool IsClaimed { get; init; }

    /// <summary>Whether the numbers that it displaces are filed, at nothing.</summary>
    public bool IsDisplaced { get; init; }

    /// <summary>Whether a provision has a number of its own to file.</summary>
    public static bool IsFiled(ProvisionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Find<NumberTerm>() is not { Number: null, IsLine: false, IsClaimed: false };
    }

    /// <inheritdoc/>
    public override TermSlot Slot => new("number");

    /// <inheritdoc/>
    public override string ToString() => Number?.ToString() ?? (IsLine ? "line" : IsClaimed ? "claimed" : IsDisplaced ? "displaced" : "none");

    /// <summary>The number a provision is filed under: the one it is given, or its key.</summary>
    public static string HeadingOf(ProvisionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Find<NumberTerm>()?.Number?.ToString() ?? state.Provision.Id.Key.ToString();
    }
}
