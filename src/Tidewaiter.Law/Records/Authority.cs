using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Law;

/// <summary>Whose law it is: a jurisdiction with its zone, the first instant of its legal day, and the clocks its measures read.</summary>
/// <param name="Title">The jurisdiction's name.</param>
/// <param name="Zone">The zone in which its bare dates are read.</param>
/// <param name="DayStarts">The governing instant of a day: the minute from which a bare date speaks.</param>
/// <param name="Clocks">The events its measures are read at, by the fact that holds their date.</param>
public sealed record Authority(Words Title, DateTimeZone Zone, LocalTime DayStarts, ImmutableDictionary<FactName, Clock> Clocks)
{
    /// <summary>The instant a date means on the as-of clock: the stated minute, or the governing instant of the day.</summary>
    public Instant AsOf(EventDate date) => At(date.Date + (date.Time ?? DayStarts));

    /// <summary>The instant a date means on the known clock: the stated minute, or the end of the day.</summary>
    public Instant KnownAt(EventDate date) => date.Time is { } time ? At(date.Date + time) : At(date.Date.PlusDays(1).AtMidnight());

    /// <summary>The calendar day and minute of an instant here; a governing instant prints as a bare date.</summary>
    public EventDate DateOf(Instant instant)
    {
        var local = instant.InZone(Zone).LocalDateTime;
        return new EventDate(local.Date, local.TimeOfDay == DayStarts ? null : local.TimeOfDay);
    }

    // A minute that the clocks skip or repeat is read as the first instant it can mean.
    private Instant At(LocalDateTime local) => Zone.AtLeniently(local).ToInstant();
}
