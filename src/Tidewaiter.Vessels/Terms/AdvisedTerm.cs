using System.Globalization;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>How long before arrival the operator is told to pay or to report.</summary>
/// <param name="Days">The number of days.</param>
/// <param name="AreBusinessDays">Whether Saturdays, Sundays and holidays do not count.</param>
public sealed record AdvisedTerm(int Days, bool AreBusinessDays) : Term
{
    private const string Business = " business days";
    private const string Calendar = " days";

    /// <inheritdoc/>
    public override TermSlot Slot => TermSlot.Substance;

    /// <inheritdoc/>
    public override bool IsSubstance => true;

    /// <summary>Reads <c>3 business days</c> or <c>7 days</c>.</summary>
    internal static AdvisedTerm? Read(string text)
    {
        var isBusiness = text.EndsWith(Business, StringComparison.Ordinal);
        var unit = isBusiness ? Business : Calendar;
        return text.EndsWith(unit, StringComparison.Ordinal)
            && int.TryParse(text[..^unit.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and < 100
            ? new AdvisedTerm(days, isBusiness)
            : null;
    }

    /// <summary>The last day that is early enough for an arrival.</summary>
    public LocalDate Before(LocalDate arrival, HolidaysTerm? holidays)
    {
        var day = arrival;
        for (var left = Days; left > 0;)
        {
            day = day.PlusDays(-1);
            left -= AreBusinessDays && (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || holidays?.Days.Contains(day) is true) ? 0 : 1;
        }

        return day;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Days}{(AreBusinessDays ? Business : Calendar)}");
}
