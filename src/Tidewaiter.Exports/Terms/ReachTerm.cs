using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>The provision reaches items wherever they are: where it applies, the item is subject to this law for that alone.</summary>
public sealed record ReachTerm : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("reaches");

    /// <inheritdoc/>
    public override string ToString() => "reaches";
}
