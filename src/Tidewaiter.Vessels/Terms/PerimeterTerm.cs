using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>Which charges of a call are not in the number.</summary>
/// <param name="Text">The sentence printed beside every fee of the measure.</param>
public sealed record PerimeterTerm(Words Text) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("perimeter");

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();
}
