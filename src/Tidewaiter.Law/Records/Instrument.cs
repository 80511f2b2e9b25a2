using System.Collections.Immutable;
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

    /// <summary>The first day it speaks, where no act in the book shows it.</summary>
    public EventDate? Effective { get; init; }

    /// <summary>Who acted: an office or an agency, where that is on file.</summary>
    public Words Actor { get; init; }

    /// <summary>What it is about, in words of the book. What has a topic is part of the record whether or not an act rests on it.</summary>
    public ImmutableArray<TopicName> Topics { get; init; } = [];

    /// <summary>The instruments and statements it answers, where that is on file.</summary>
    public ImmutableArray<SourceId> RespondsTo { get; init; } = [];
}
