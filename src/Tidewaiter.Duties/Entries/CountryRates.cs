using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The rate that measures put on the goods of a country in general: what they charge on every line, with no condition.</summary>
internal static class CountryRates
{
    /// <summary>The sum over the measures, or folders of measures, named.</summary>
    public static Rate Of(View view, ImmutableArray<MeasureId> named, CountryCode country, Instant at)
    {
        var sum = Rate.Zero;
        foreach (var measure in view.Measures.Where(measure => named.Any(id => EntryTerms.Covers(id.ToString(), measure.Id))))
        {
            var states = measure.Provisions.Select(provision => view.StateOf(provision, at)).Where(state => state.IsLaw && IsGeneral(view, state, country, at)).ToList();
            foreach (var state in states.Where(state => !states.Exists(other => Displaces(other, state))))
            {
                sum += state.Find<ChargeTerm>() switch
                {
                    ChargeTerm.Add add => add.Rate,
                    ChargeTerm.Floor floor => floor.Rate,
                    ChargeTerm.Replace replace => replace.Rate,
                    _ => Rate.Zero,
                };
            }
        }

        return sum;
    }

    private static bool IsGeneral(View view, ProvisionState state, CountryCode country, Instant at) =>
        state.Find<WhenTerm>() is null
        && state.Find<GoodsTerm>() is null or { IsAll: true }
        && state.Find<OnTerm>() is null
        && (state.Find<OriginTerm>() is not { } origins || view.Includes(origins, country, at));

    private static bool Displaces(ProvisionState above, ProvisionState below) =>
        above.Find<OverTerm>() is { } over
        && !ReferenceEquals(above, below)
        && (over.Charges ? below.Find<ChargeTerm>() is { Charges: true } : over.Provisions.Contains(below.Provision.Id));
}
