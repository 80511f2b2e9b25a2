using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>How a provision comes to apply.</summary>
/// <param name="Class">The class.</param>
public sealed record ClassTerm(ProvisionClass Class) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("class");

    /// <inheritdoc/>
    public override string ToString() => Class.ToString();
}
