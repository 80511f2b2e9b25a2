using System.Globalization;
using NodaTime;

namespace Tidewaiter.Parties;

/// <summary>A day as registers write it: <c>2024-03-01</c>, or only <c>2024-03</c> or <c>2024</c>, and then any day in it.</summary>
/// <param name="Earliest">The first day it can be.</param>
/// <param name="Latest">The last day it can be.</param>
public readonly record struct PartialDate(LocalDate Earliest, LocalDate Latest)
{
    /// <summary>A whole date.</summary>
    public PartialDate(LocalDate day)
        : this(day, day)
    {
    }

    /// <summary>Reads a date, a month or a year; what follows the day, as in a timestamp, is left aside.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var parts = (text ?? "").Split('T')[0].Split(' ')[0].Split('-');
        Span<int> numbers = [0, 1, 1];
        if (parts.Length > 3 || parts[0].Length != 4)
        {
            return false;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 4 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        var (year, month, day) = (numbers[0], numbers[1], numbers[2]);
        if (year is < 1 or > 9998 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        var earliest = new LocalDate(year, month, day);
        date = new PartialDate(earliest, parts.Length switch
        {
            1 => earliest.PlusYears(1).PlusDays(-1),
            2 => earliest.PlusMonths(1).PlusDays(-1),
            _ => earliest,
        });
        return true;
    }

    /// <summary>The date as it was written.</summary>
    public override string ToString() =>
        Earliest == Latest ? LocalDateText(Earliest, "uuuu-MM-dd")
        : Earliest.Month == Latest.Month ? LocalDateText(Earliest, "uuuu-MM")
        : LocalDateText(Earliest, "uuuu");

    private static string LocalDateText(LocalDate date, string pattern) => date.ToString(pattern, CultureInfo.InvariantCulture);
}
