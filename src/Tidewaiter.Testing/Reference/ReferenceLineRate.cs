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

    /// <summary>The claims that count: a symbol with a mark only where the line prints it.</summary>
    public IEnumerable<ClaimCode> Claims =>
        _question.Claims.SelectMany(LinePricing.Meant).Where(claim => _line is null || !claim.ToString().EndsWith('+') && !claim.ToString().EndsWith('*') && !claim.ToString().EndsWith('#') || _line.Special.Rates.ContainsKey(claim));

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
        // Amounts per unit and a share of the whole are worked out here; the other shapes price themselves, and their own tests hold them.
        if (printed is not LineRate.Sum { Shares: [], Ceiling.IsEmpty: true })
        {
            return Other(printed);
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

    private decimal? Other(LineRate? printed) => printed?.Price(_question) switch
    {
        { Cents: 0 } price => price.AdValorem.Fraction,
        { } price when _question.Value is { Cents: > 0 } value => price.AdValorem.Fraction + price.Cents / value.Cents,
        _ => null,
    };

    private LineRate? SpecialRate =>
        _question.Claims.Select(claim => _line?.Special.Rates.GetValueOrDefault(claim)).FirstOrDefault(rate => rate is not null);
}
