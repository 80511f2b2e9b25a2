using NodaTime;

namespace Tidewaiter.Law;

/// <summary>What a row of a list says besides its code. Rows that say the same share one of these.</summary>
/// <param name="Adds">Whether the row adds the code; otherwise it carves it out.</param>
/// <param name="From">First instant.</param>
/// <param name="To">First instant no longer covered.</param>
/// <param name="Source">The instrument.</param>
/// <param name="At">Where in the instrument.</param>
/// <param name="Described">Whether only a described part of the line is meant: ask.</param>
public sealed record RowTerms(bool Adds, Instant From, Instant To, Instrument Source, Words At, bool Described)
{
    /// <summary>Whether the row speaks at an instant, in a view.</summary>
    public bool Speaks(Instant at, Instant knownAt) => From <= at && at < To && Source.Known <= knownAt;
}
