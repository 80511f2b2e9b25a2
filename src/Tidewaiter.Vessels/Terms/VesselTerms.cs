using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Tidewaiter.Law;
using Tidewaiter.Reading;

namespace Tidewaiter.Vessels;

/// <summary>The fields of law that this room owns.</summary>
public static class VesselTerms
{
    /// <summary>The envelope's fields and this room's.</summary>
    public static TermCatalog Catalog { get; } = TermCatalog.Envelope.With(TermCatalog.Of(new Dictionary<string, TermCatalog.TermReader>
    {
        ["port_fee"] = (node, _, _) => ReadFee(node),
        ["exempts"] = ReadExempts,
        ["unsettled"] = (node, law, measure) => WhenTermReader.Read(node, law, measure) is WhenTerm when ? new UnsettledTerm(when) : null,
        ["charges_a_year"] = (node, _, _) => node.ValueHere<int>(ParseCount, "a number of charges such as 5") is { } charges ? new CapTerm(charges) : null,
        ["charging_year"] = (node, _, _) => node.ValueHere<AnnualDate>(ChargingYearTerm.TryParse, "'from' and a day of the year such as April 17") is { } day
            ? new ChargingYearTerm(day)
            : null,
        ["net_tonnage"] = (node, _, _) => node.ValueHere<bool>(ParseRounding, "'rounded up' or 'exact'") is { } up ? new NetTonnageTerm(up) : null,
        ["advised"] = (node, _, _) => ReadAdvised(node),
        ["holidays"] = (node, _, _) => new HolidaysTerm([.. node.Items().Select(item => item.ValueHere<EventDate>(ParseDay, "a day")?.Date).OfType<LocalDate>()]),
        ["proof"] = (node, _, _) => node.TextHere() is { } text ? new ProofTerm(new Words(text)) : null,
        ["perimeter"] = (node, _, _) => node.TextHere() is { } text ? new PerimeterTerm(new Words(text)) : null,
        ["readings"] = (node, _, _) => new ReadingsTerm([.. node.OneOrMore().Select(item => item.TextHere()).OfType<string>().Select(id => new AssumptionId(id))]),
    }.ToImmutableDictionary()));

    private static PortFeeTerm? ReadFee(NodeReader node)
    {
        if (node.Scalar == "none")
        {
            return new PortFeeTerm([]);
        }

        var rates = ImmutableArray.CreateBuilder<FeeRate>();
        foreach (var item in node.OneOrMore())
        {
            if (item.ValueHere<FeeRate>(FeeRate.TryParse, $"'none', or an amount, a currency and a unit: one of {FeeUnits.Expected}") is { } rate)
            {
                rates.Add(rate);
            }
        }

        return rates.Count == 0 ? null : new PortFeeTerm(rates.ToImmutable());
    }

    private static ExemptsTerm? ReadExempts(NodeReader node, LawReader law, MeasureId measure)
    {
        var charges = ImmutableArray.CreateBuilder<ProvisionId>();
        foreach (var item in node.OneOrMore())
        {
            if (item.TextHere() is not { } key)
            {
                continue;
            }

            if (law.ProvisionKeys.TryGetValue(measure, out var keys) && !keys.Contains(key))
            {
                item.Report(LawDiagnostics.Dangling, LawDiagnostics.DanglingMessage("provision of this measure", key));
            }

            charges.Add(new ProvisionId(measure, key));
        }

        return charges.Count == 0 ? null : new ExemptsTerm(charges.ToImmutable());
    }

    private static AdvisedTerm? ReadAdvised(NodeReader node)
    {
        var text = node.TextHere();
        var term = text is null ? null : AdvisedTerm.Read(text);
        if (text is not null && term is null)
        {
            node.Unreadable(text, "a number of 'days' or 'business days'");
        }

        return term;
    }

    private static bool ParseCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;

    private static bool ParseRounding(string text, out bool isUp)
    {
        isUp = text == "rounded up";
        return isUp || text == "exact";
    }

    private static bool ParseDay(string text, out EventDate day) => EventDate.TryParse(text, out day) && day.Time is null;
}
