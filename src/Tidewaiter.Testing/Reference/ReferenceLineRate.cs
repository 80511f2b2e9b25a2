using NodaTime;
using Tidewaiter.Duties;

namespace Tidewaiter.Testing;

/// <summary>What the tariff line itself charges, by column.</summary>
internal sealed class ReferenceLineRate
{
    private readonly DutyQuestion _question;
    private readonly ScheduleLine? _line;

    public ReferenceLineRate(TariffSchedule schedule, DutyQuestion question, Instant at, Instant knownAt)
    {
        _question = question;
        _line = schedule.Find(question.Hts, at, knownAt);
    }

    public bool NotOnFile => _line is null && _question.BaseRate is null;

    /// <summary>Whether a column can be meant: the special one only for who claims a symbol that stands in it.</summary>
    public bool Offers(RateColumn column) => column != RateColumn.Special || SpecialRate is not null;

    /// <summary>The rate as a fraction of the value; <c>null</c> when that cannot be told.</summary>
    public decimal? Of(RateColumn column)
    {
        var printed = _question.BaseRate ?? column switch
        {
            RateColumn.General => _line?.General,
            RateColumn.Special => SpecialRate,
            _ => _line?.Column2,
        };
        // Amounts per unit and a share of the whole; the other shapes are priced by their own tests.
        if (printed is not LineRate.Sum { Shares: [], Ceiling.IsEmpty: true })
        {
            return null;
        }

        var fraction = printed.AdValorem.Fraction;
        foreach (var specific in printed.Specifics)
        {
            if (_question.Value is not { Cents: > 0 } value || !_question.Quantity.TryGetValue(specific.Counted, out var quantity))
            {
                return null;
            }

            fraction += specific.Cents * quantity / value.Cents;
        }

        return fraction;
    }

    private LineRate? SpecialRate =>
        _question.Claims.Select(claim => _line?.Special.Rates.GetValueOrDefault(claim)).FirstOrDefault(rate => rate is not null);
}
