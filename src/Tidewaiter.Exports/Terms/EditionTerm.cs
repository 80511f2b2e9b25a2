using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>The edition of the text that a measure restates. Before its day the answer carries the text back, and says so.</summary>
/// <param name="Day">The day as written.</param>
/// <param name="From">The first instant at which the text is known to have read like this.</param>
public sealed record EditionTerm(EventDate Day, Instant From) : Term
{
    /// <inheritdoc/>
    public override TermSlot Slot => new("edition");

    /// <inheritdoc/>
    public override string ToString() => Day.ToString();
}
