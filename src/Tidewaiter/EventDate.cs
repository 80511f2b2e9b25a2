using NodaTime;
using NodaTime.Text;

namespace Tidewaiter;

/// <summary>A date as people write it: <c>2025-11-01</c>, or with a minute where the minute matters, <c>2026-02-24T00:00</c>.</summary>
/// <remarks>
/// Which instant it means depends on the clock it is read on: on the as-of clock a bare date is the governing instant of that day in the
/// authority's zone, on the known clock the end of that day. A date never becomes an instant without naming one of the two.
/// </remarks>
public readonly record struct EventDate
{
    private static readonly LocalDatePattern DateOnly = LocalDatePattern.Iso;
    private static readonly LocalDateTimePattern WithMinute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>A date, and the time of day where it is stated.</summary>
    public EventDate(LocalDate date, LocalTime? time = null)
    {
        Date = date;
        Time = time;
    }

    /// <summary>The calendar day.</summary>
    public LocalDate Date { get; }

    /// <summary>The local time, when stated.</summary>
    public LocalTime? Time { get; }

    /// <summary>Reads <c>YYYY-MM-DD[THH:MM]</c>; throws <see cref="FormatException"/> otherwise.</summary>
    public static EventDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date: write YYYY-MM-DD or YYYY-MM-DDTHH:MM.");

    /// <summary>Reads <c>YYYY-MM-DD[THH:MM]</c>.</summary>
    public static bool TryParse(string? text, out EventDate date)
    {
        date = default;
        if (text is null)
        {
            return false;
        }

        var day = DateOnly.Parse(text);
        if (day.Success && IsInRange(day.Value))
        {
            date = new EventDate(day.Value);
            return true;
        }

        var minute = WithMinute.Parse(text);
        if (minute.Success && IsInRange(minute.Value.Date))
        {
            date = new EventDate(minute.Value.Date, minute.Value.TimeOfDay);
            return true;
        }

        return false;
    }

    /// <summary>The date as written.</summary>
    public override string ToString() => Time is { } time ? WithMinute.Format(Date + time) : DateOnly.Format(Date);

    // The last year is left out: the end of its last day is no instant any more.
    private static bool IsInRange(LocalDate date) => date.Year is > 0 and < 9999;
}
