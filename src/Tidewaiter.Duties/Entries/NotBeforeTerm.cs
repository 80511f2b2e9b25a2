using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The instant is no earlier than this event: what is presented before the goods arrive is presented when they arrive.</summary>
/// <param name="Event">A fact that is an instant.</param>
public sealed record NotBeforeTerm(FactDeclaration Event) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("not_before");

    /// <inheritdoc/>
    public override string ToString() => $"not before {Event.Name}";
}
