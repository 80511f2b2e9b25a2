using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>The reason for control: <c>NS</c>, <c>MT</c>, or the part of the law that stands in for one.</summary>
/// <param name="Reason">The reason.</param>
public sealed record ReasonTerm(Words Reason) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("reason");

    /// <inheritdoc/>
    public override string ToString() => Reason.ToString();
}
