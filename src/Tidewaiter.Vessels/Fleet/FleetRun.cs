using NodaTime;

namespace Tidewaiter.Vessels;

/// <summary>The answers of one run over a fleet, and their sums.</summary>
internal sealed class FleetRun
{
    private readonly Dictionary<(Words Vessel, Words Shore, LocalDate Year), FleetTotal> _totals = [];

    public List<(int Line, PortFeeFinding Finding)> Calls { get; } = [];

    public IEnumerable<FleetTotal> Totals => _totals.Values;

    public void Add(int line, PortFeeFinding finding, Words vessel, LocalDate year, bool isCharged, bool isPriorStated)
    {
        Calls.Add((line, finding));
        var shore = finding.Call.Shore;
        var currency = finding.Currency;
        var sum = _totals.GetValueOrDefault((vessel, shore, year)) ?? new FleetTotal(vessel, shore, new EventDate(year), 0, 0, new FeeAmount(currency, 0), 0, false);
        _totals[(vessel, shore, year)] = sum with
        {
            Calls = sum.Calls + 1,
            Charges = sum.Charges + (isCharged ? 1 : 0),
            Fee = finding.Fee is { } fee ? sum.Fee + fee : sum.Fee,
            Open = sum.Open + (finding.Fee is null ? 1 : 0),
            PriorStated = isPriorStated,
        };
    }
}
