using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>A limit of value per shipment that the control list prints beside the entry.</summary>
/// <param name="List">The list whose column <c>limit</c> holds it, in dollars. An empty cell is a limit not on file.</param>
public sealed record LimitTerm(ListId List) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("limit");

    /// <inheritdoc/>
    public override string ToString() => List.ToString();
}
