using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The class code under which a fee is reported on the entry summary.</summary>
/// <param name="Code">Three digits.</param>
public sealed record FeeClassTerm(Words Code) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("fee_class");

    /// <inheritdoc/>
    public override string ToString() => Code.ToString();
}
