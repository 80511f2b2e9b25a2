using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>On which day of the calendar charges are counted from one again.</summary>
/// <param name="Starts">The first day of a charging year.</param>
public sealed record ChargingYearTerm(AnnualDate Starts) : Term
{
    private const string From = "from ";
    private static readonly AnnualDatePattern Pattern = AnnualDatePattern.CreateWithInvariantCulture("MMMM d");

    /// <inheritdoc/>
    public override TermSlot Slot => new("charging_year");

    /// <summary>Reads <c>from April 17</c>.</summary>
    public static bool TryParse(string text, out AnnualDate starts)
    {
        ArgumentNullException.ThrowIfNull(text);
        starts = default;
        var read = text.StartsWith(From, StringComparison.Ordinal) && Pattern.Parse(text[From.Length..]) is { Success: true } parsed && Take(parsed, out starts);
        return read;
    }

    /// <summary>The first day of the charging year that a day is in.</summary>
    public LocalDate YearOf(LocalDate day)
    {
        var start = Starts.InYear(day.Year);
        return day < start ? Starts.InYear(day.Year - 1) : start;
    }

    /// <inheritdoc/>
    public override string ToString() => From + Starts.ToString("MMMM d", CultureInfo.InvariantCulture);

    private static bool Take(ParseResult<AnnualDate> parsed, out AnnualDate starts)
    {
        starts = parsed.Value;
        return true;
    }
}
