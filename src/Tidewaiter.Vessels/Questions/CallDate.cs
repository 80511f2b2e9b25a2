using NodaTime;
using NodaTime.Text;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>Reads when a vessel arrives: a date of the authority, a local minute, or an instant with its offset.</summary>
internal static class CallDate
{
    public const string Expected = "a date YYYY-MM-DD, a local minute YYYY-MM-DDTHH:MM, or an instant with its offset YYYY-MM-DDTHH:MM:SSZ";

    private static readonly OffsetDateTimePattern[] WithOffset =
    [
        OffsetDateTimePattern.ExtendedIso,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>"),
    ];

    public static bool TryParse(string text, Authority authority, out (EventDate Date, Instant At) call)
    {
        call = default;
        // A blank for the T, and seconds that are none, are common in logs.
        var plain = text.Length > 10 && text[10] == ' ' ? text[..10] + 'T' + text[11..] : text;
        plain = plain.Length == 19 && plain.EndsWith(":00", StringComparison.Ordinal) ? plain[..16] : plain;
        if (EventDate.TryParse(plain, out var date))
        {
            call = (date, authority.AsOf(date));
            return true;
        }

        foreach (var pattern in WithOffset)
        {
            if (pattern.Parse(plain) is { Success: true } parsed && parsed.Value.Year is > 1 and < 9998)
            {
                var at = parsed.Value.ToInstant();
                call = (authority.DateOf(at), at);
                return true;
            }
        }

        return false;
    }
}
