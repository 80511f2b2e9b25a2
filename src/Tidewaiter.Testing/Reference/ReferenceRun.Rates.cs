using System.Collections.Immutable;
using Tidewaiter.Duties;

namespace Tidewaiter.Testing;

internal sealed partial class ReferenceRun
{
    /// <summary>Whether provisions displace each other in a circle, or two of one measure charge the same part.</summary>
    public bool Conflict =>
        _live.Count < _candidates.Count * _shares.Count
        || _live.Where(settled => settled.Value && settled.Key.Candidate.Charge.Charges)
            .GroupBy(settled => (settled.Key.Candidate.Provision.Measure, settled.Key.Part))
            .Any(charges => charges.Count() > 1);

    /// <summary>Whether the tariff line's own rate is charged on any part.</summary>
    public bool NeedsLine => _shares.Keys.Any(part => IsReplaced(part) is not true);

    /// <summary>Σ rate × share; <c>null</c> in a conflict, and when a rate cannot be told.</summary>
    public decimal? Total
    {
        get
        {
            decimal? total = Conflict ? null : 0;
            foreach (var ((candidate, part), _) in _live.Where(settled => settled.Value))
            {
                total += RateOf(candidate, part) * _shares[part];
            }

            return total;
        }
    }

    /// <summary>The numbers to file. What is filed twice under one number at one rate stands once, on the union of the parts.</summary>
    public ImmutableHashSet<ReferenceLayer> Layers(HtsCode line) =>
    [
        .. from settled in _live
           where settled.Value
           let candidate = settled.Key.Candidate
           let part = settled.Key.Part
           where candidate.Charge.Charges || _candidates.Any(other => candidate.Displaces(other) && Applies(other, part) is true)
           from number in candidate.NumbersOn(line, _claims, DisplacedBy(candidate, part))
           let rate = RateOf(candidate, part)
           let met = candidate.Charge is ChargeTerm.Floor && rate == 0 ? candidate.Met : null
           group part by (Number: met ?? number, Rate: rate is { } fraction ? Rate.FromFraction(fraction) : (Rate?)null) into layer
           select new ReferenceLayer(layer.Key.Number, layer.Key.Rate, Rate.FromFraction(layer.Distinct().Sum(part => _shares[part]))),
    ];

    // What it takes away, but not what had given way to another charge before.
    private IEnumerable<ReferenceCandidate> DisplacedBy(ReferenceCandidate candidate, FactName part) => _candidates.Where(other =>
        candidate.Displaces(other)
        && Applies(other, part) is true
        && !_candidates.Any(over => over.Charge.Charges && over.Displaces(other) && Applies(over, part) is true));

    // Only asked about what is live.
    private decimal? RateOf(ReferenceCandidate candidate, FactName part) => candidate.Charge switch
    {
        ChargeTerm.Add add => add.Rate.Fraction,
        ChargeTerm.Replace replace => replace.Rate.Fraction,
        ChargeTerm.Floor floor => BaseOn(part) is { } reached ? Math.Max(0, floor.Rate.Fraction - reached) : null,
        ChargeTerm.Line line => IsReplaced(part) is true ? 0 : _line.Of(line.Column),
        _ => 0,
    };

    // A rate that cannot be told is more than nothing: what is free always can be told.
    private bool? OwesSomething(ReferenceCandidate candidate, FactName part)
    {
        var settled = candidate.Charge switch
        {
            ChargeTerm.Floor => IsReplaced(part) is not null && Lines.All(line => IsLive(line, part) is not null),
            ChargeTerm.Line => IsReplaced(part) is not null,
            _ => true,
        };
        return settled ? RateOf(candidate, part) is not <= 0 : null;
    }

    private IEnumerable<ReferenceCandidate> Lines => _candidates.Where(candidate => candidate.Charge is ChargeTerm.Line);

    // What stands in place of the base leaves nothing of it.
    private bool? IsReplaced(FactName part) =>
        Any(_candidates.Where(candidate => candidate.Charge is ChargeTerm.Replace), candidate => IsLive(candidate, part));

    private decimal? BaseOn(FactName part)
    {
        decimal? reached = 0;
        foreach (var line in Lines.Where(line => IsLive(line, part) is true))
        {
            reached += RateOf(line, part);
        }

        return reached;
    }
}
