using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>Where nobody knows whether the provision applies: sources part, or the text was not seen. Both answers are then candidates.</summary>
/// <param name="When">The condition under which it is open.</param>
public sealed record UnsettledTerm(WhenTerm When) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("unsettled");

    /// <inheritdoc/>
    public override string ToString() => When.ToString();
}
