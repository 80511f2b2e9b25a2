using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>Answers a fleet's calls in order, with what spans calls: rotations charged once, and so many charges a year.</summary>
public sealed class Fleet
{
    private static readonly FactName Prior = new("prior_charges");

    private readonly Book _book;
    private readonly EventDate? _knownAt;
    private readonly ImmutableArray<AssumptionId> _assumed;

    /// <summary>A fleet under a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="knownAt">What had been made public by then; everything the book knows when <c>null</c>.</param>
    /// <param name="assumptions">Statements and scenarios to assume.</param>
    public Fleet(Book book, EventDate? knownAt = null, IReadOnlyList<AssumptionId>? assumptions = null)
    {
        _book = book;
        _knownAt = knownAt;
        _assumed = [.. assumptions ?? []];
    }

    /// <summary>The report on a table of calls.</summary>
    /// <exception cref="ProblemException">An assumption is refused.</exception>
    public FleetReport Report(IReadOnlyList<FleetCall> calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        var paper = Run(calls, []);
        var announced = paper.Calls.SelectMany(one => one.Finding.Branches).SelectMany(branch => branch.Assumed).Except(_assumed).Distinct().Order().ToImmutableArray();
        var readings = paper.Calls.SelectMany(one => one.Finding.Candidates).SelectMany(one => one.Assumed).Except(_assumed).Distinct().Order();
        var sums = new List<FleetSum> { Sum("on_paper", [], paper) };
        if (!announced.IsEmpty)
        {
            sums.Add(Sum("announced", announced, Run(calls, announced)));
        }

        sums.AddRange(readings.Select(reading => Sum(reading.ToString(), [reading], Run(calls, [reading]))));
        return new FleetReport(
            [.. paper.Calls.Select(one => KeyValuePair.Create(one.Line, one.Finding))],
            [.. paper.Totals.OrderBy(one => one.Vessel.ToString(), StringComparer.Ordinal).ThenBy(one => one.Shore.ToString(), StringComparer.Ordinal).ThenBy(one => one.YearFrom.Date)],
            [.. sums],
            [.. Waiting(paper.Calls.Select(one => one.Finding))])
        {
            Elsewhere = [.. calls.Where(call => call.Call is null)],
        };
    }

    private static FleetSum Sum(string name, ImmutableArray<AssumptionId> assumed, FleetRun run) => new(
        new Words(name),
        assumed,
        [.. run.Totals.GroupBy(total => total.Fee.Currency).Select(group => new FeeAmount(group.Key, group.Sum(total => total.Fee.Value)))],
        run.Totals.Sum(total => total.Charges),
        run.Totals.Sum(total => total.Open));

    private static IEnumerable<FleetWaiting> Waiting(IEnumerable<PortFeeFinding> findings) =>
        from finding in findings
        where finding is { Fee: not null, Outlook: [{ Fee: not null }, ..] }
        let step = finding.Outlook[0]
        group (Now: finding.Fee!.Value, Then: step.Fee!.Value) by (step.From, finding.Fee!.Value.Currency) into same
        orderby same.Key.From.Date
        select new FleetWaiting(
            same.Key.From, same.Count(), new FeeAmount(same.Key.Currency, same.Sum(one => one.Now.Value)), new FeeAmount(same.Key.Currency, same.Sum(one => one.Then.Value)));

    private FleetRun Run(IReadOnlyList<FleetCall> calls, ImmutableArray<AssumptionId> beside)
    {
        var desk = new PortFeeDesk(_book, _knownAt, [.. _assumed, .. beside]);
        var run = new FleetRun();
        foreach (var vessel in calls.GroupBy(call => call.Vessel))
        {
            Voyages(desk, run, vessel.Key, [.. vessel.OrderBy(call => call.Call?.At ?? desk.Shores[0].Authority.AsOf(call.Date)).ThenBy(call => call.Line)]);
        }

        return run;
    }

    private static void Voyages(PortFeeDesk desk, FleetRun run, Words vessel, IReadOnlyList<FleetCall> calls)
    {
        var years = new Dictionary<(Words Shore, LocalDate From), (int Count, bool IsStated)>();
        var rotations = new Rotations();
        foreach (var one in calls)
        {
            if (one.Call is not { } call)
            {
                rotations.Leave();
                continue;
            }

            var isFirst = rotations.IsFirst(call, out var isInferred);
            var key = (call.Shore, YearOf(desk, call));
            var (count, isStated) = years.GetValueOrDefault(key);
            if (call.Facts.TryGetValue(Prior, out var stated))
            {
                (count, isStated) = (Math.Max(count, (int)(stated.Number / Rate.Whole)), true);
            }

            var counted = call with
            {
                Facts = call.Facts.SetItem(Prior, new FactValue(Rate.FromFraction(count).Parts)).SetItem(Rotations.FirstPort, new FactValue(isFirst ? 1 : 0)),
                Flags =
                [
                    .. call.Flags,
                    .. isInferred ? [new Words("rotation_inferred")] : Array.Empty<Words>(),
                    .. isStated ? Array.Empty<Words>() : [new Words("prior_charges_counted_from_table")],
                ],
            };
            var finding = desk.Answer(counted);
            if (finding.Status == PortFeeStatus.Refused)
            {
                throw new ProblemException(finding.Problems);
            }

            var isCharged = finding is { Fee.Value: > 0 };
            years[key] = (count + (isCharged ? 1 : 0), isStated);
            run.Add(one.Line, finding, vessel, key.Item2, isCharged, isStated);
        }
    }

    private static LocalDate YearOf(PortFeeDesk desk, PortCall call)
    {
        var law = desk.LawOf(call);
        var known = (call.KnownAt is { } date ? law.Authority.KnownAt(date) : (Instant?)null) ?? Instant.MaxValue;
        var view = desk.ViewFor(known, desk.Assumed(call));
        var year = law.Provisions.Select(provision => view.StateOf(provision, call.At).Find<ChargingYearTerm>()).OfType<ChargingYearTerm>().FirstOrDefault();
        return year?.YearOf(call.Date.Date) ?? new LocalDate(call.Date.Date.Year, 1, 1);
    }
}
