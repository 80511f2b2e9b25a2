using System.Collections.Immutable;
using System.Globalization;

namespace Tidewaiter.Vessels;

/// <summary>Puts together what a vessel's agent files or keeps.</summary>
internal static class PackWriter
{
    private static readonly FactName Prior = new("prior_charges");

    public static AgentPack Of(VesselLaw law, PortCall call, Assessor assessor, Assessment? decided, ImmutableArray<PortFeeExclusion> exclusions)
    {
        var cap = assessor.States.Select(state => state.Find<CapTerm>()).OfType<CapTerm>().FirstOrDefault();
        var prior = call.Facts.TryGetValue(Prior, out var stated) ? (int?)(stated.Number / Rate.Whole) : null;
        var isCharged = decided is { IsFree: false };
        return new AgentPack(
            new Words(decided?.Charge?.Provision.Id.Key.ToString() ?? "none"),
            isCharged ? prior + 1 : null,
            cap?.Charges,
            decided is { IsFree: true } ? ZeroFee(law, decided, exclusions) : default,
            [.. Form(law, call, decided)],
            call.OwnerChain.IsEmpty && call.Particulars.TryGetValue(new FactName("owner"), out var owner) ? [owner] : call.OwnerChain);
    }

    private static Words ZeroFee(VesselLaw law, Assessment decided, ImmutableArray<PortFeeExclusion> exclusions)
    {
        var title = law.Measures[0].Title;
        if (decided.Charge is null)
        {
            return new Words($"No fee is due under {title}: the vessel is reached by none of its provisions ({string.Join("; ", Sources(law))}).");
        }

        if (exclusions.IsEmpty)
        {
            return new Words($"No fee is due under {title}: {decided.Charge.Provision.Id.Key} charges nothing ({string.Join("; ", Citations.Of<PortFeeTerm>(decided.Charge))}).");
        }

        var first = exclusions[0];
        return new Words($"No fee is due under {title}, {decided.Charge.Provision.Id.Key}: {first.Why} ({string.Join("; ", first.Citations)}).");
    }

    private static IEnumerable<Words> Sources(VesselLaw law) =>
        law.Charges.SelectMany(charge => charge.Coats.ToArray()).Where(act => act.Terms.OfType<PortFeeTerm>().Any()).Select(act => act.Source.Citation).Distinct();

    private static IEnumerable<KeyValuePair<FactName, Words>> Form(VesselLaw law, PortCall call, Assessment? decided)
    {
        static KeyValuePair<FactName, Words> Field(string name, object value) =>
            new(new FactName(name), new Words(string.Create(CultureInfo.InvariantCulture, $"{value}")));

        foreach (var (name, text) in call.Particulars.OrderBy(pair => pair.Key).Where(pair => law.Fact(pair.Key) is null))
        {
            yield return new(name, text);
        }

        yield return Field("arrival", call.Date);
        foreach (var fact in law.Facts.Where(fact => call.Facts.ContainsKey(fact.Name)))
        {
            var text = call.Particulars.TryGetValue(fact.Name, out var whole) ? whole.ToString() : CallValues.Print(fact, call.Facts[fact.Name], law.Authority);
            yield return Field(fact.Name.ToString(), text);
        }

        if (decided?.Rate is { } rate)
        {
            yield return Field("rate", rate);
        }

        if (decided is { IsFree: false, Amount: { } amount })
        {
            yield return Field("fee", amount);
        }
    }
}
