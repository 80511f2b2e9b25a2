using NodaTime;

namespace Tidewaiter.Parties;

/// <summary>Whether a stretch of days that are not all known to the day holds a day: yes, no, or perhaps (<c>null</c>).</summary>
internal static class Days
{
    /// <summary>Whether they hold the day.</summary>
    /// <param name="from">Its first day; always, when not stated.</param>
    /// <param name="to">The first day after it; never, when not stated.</param>
    /// <param name="day">The day asked about.</param>
    public static bool? Hold(PartialDate? from, PartialDate? to, LocalDate day)
    {
        if ((from is { } starts && day < starts.Earliest) || (to is { } ends && day >= ends.Latest))
        {
            return false;
        }

        var certain = (from is not { } began || day >= began.Latest) && (to is not { } ended || day < ended.Earliest);
        return certain ? true : null;
    }
}
