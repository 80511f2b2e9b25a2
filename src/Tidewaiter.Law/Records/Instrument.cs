using NodaTime;

namespace Tidewaiter.Law;

/// <summary>A legal text, or in a draft the statement it rests on: what an act cites.</summary>
/// <param name="Id">The id acts cite: <c>us.83-fr-47974</c>.</param>
/// <param name="Type">What kind of text.</param>
/// <param name="Title">Our own short title.</param>
/// <param name="Citation">The citation a reader can look up.</param>
/// <param name="Known">From when anybody could have read it: end of the day unless a minute is stated.</param>
/// <param name="KnownDate">The same as written.</param>
/// <param name="Certainty">How well we know it.</param>
public sealed record Instrument(
    SourceId Id, InstrumentType Type, Words Title, Words Citation, Instant Known, EventDate KnownDate, Certainty Certainty)
{
    /// <summary>When it was signed, where that is on file.</summary>
    public EventDate? Signed { get; init; }

    /// <summary>When the official journal printed it, where that is on file.</summary>
    public EventDate? Published { get; init; }

    /// <summary>The instrument or statement it answers, where that is on file.</summary>
    public SourceId? RespondsTo { get; init; }
}
