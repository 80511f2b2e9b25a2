using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>The rates of a question's tariff line, and what is missing to price them.</summary>
internal sealed record LinePricing(LineRate General, LineRate? Special, LineRate Column2, LineRates Rates)
{
    /// <summary>Whether the line is on file, or its rate was stated.</summary>
    public bool IsOnFile { get; private init; }

    /// <summary>Whether every rate in play could be turned into a share of the value.</summary>
    public bool IsPriced { get; private init; }

    /// <summary>Whether a rate in play is of a form that is not read yet.</summary>
    public bool IsUnreadable { get; private init; }

    /// <summary>The program symbol whose rate is claimed.</summary>
    public ClaimCode? Symbol { get; private init; }

    /// <summary>What to ask for.</summary>
    public ImmutableArray<FactQuestion> Questions { get; private init; } = [];

    public static LinePricing Of(DutyQuestion question, ScheduleLine? line)
    {
        var general = question.BaseRate ?? line?.General ?? LineRate.Free;
        var column2 = question.BaseRate ?? line?.Column2 ?? LineRate.Free;
        ClaimCode? symbol = line is null || question.BaseRate is not null
            ? null
            : question.Claims.Where(line.Special.Rates.ContainsKey).Select(claim => (ClaimCode?)claim).FirstOrDefault();
        var special = symbol is { } claimed ? line!.Special.Rates[claimed] : null;
        var rates = new LineRates(
            ShareOf(general, question) ?? 0, special is null ? null : ShareOf(special, question) ?? 0, ShareOf(column2, question) ?? 0);

        // Column 2 is in play only for a few origins; what decides here is the general rate, or the special one where it is claimed.
        var inPlay = special ?? general;
        var missing = ShareOf(inPlay, question) is null && inPlay.Unpriced.IsEmpty;
        return new LinePricing(general, special, column2, rates)
        {
            IsOnFile = line is not null || question.BaseRate is not null,
            IsPriced = ShareOf(inPlay, question) is not null,
            IsUnreadable = !inPlay.Unpriced.IsEmpty,
            Symbol = symbol,
            Questions = missing ? Missing(inPlay, question) : [],
        };
    }

    public LineRate Of(RateColumn column) => column switch
    {
        RateColumn.General => General,
        RateColumn.Special => Special ?? General,
        _ => Column2,
    };

    /// <summary>The duty of the amounts per unit; they do not depend on the value.</summary>
    public static Money SpecificDuty(LineRate rate, DutyQuestion question) =>
        Money.FromDollars(rate.Specifics.Sum(specific => specific.Cents * question.Quantity.GetValueOrDefault(specific.Unit)) / 100);

    // A rate per unit is a share of the value once quantity and value are stated: its ad valorem equivalent.
    private static long? ShareOf(LineRate rate, DutyQuestion question)
    {
        if (!rate.Unpriced.IsEmpty)
        {
            return null;
        }

        if (rate.Specifics.IsEmpty)
        {
            return rate.AdValorem.Parts;
        }

        if (question.Value is not { Cents: > 0 } value || rate.Specifics.Any(specific => !question.Quantity.ContainsKey(specific.Unit)))
        {
            return null;
        }

        var cents = rate.Specifics.Sum(specific => specific.Cents * question.Quantity[specific.Unit]);
        return (rate.AdValorem + Rate.FromFraction(cents / value.Cents)).Parts;
    }

    private static ImmutableArray<FactQuestion> Missing(LineRate rate, DutyQuestion question)
    {
        var questions = ImmutableArray.CreateBuilder<FactQuestion>();
        if (question.Value is not { Cents: > 0 })
        {
            questions.Add(new FactQuestion(new FactName("value_usd"), new Words("What is the customs value in dollars?"), null));
        }

        foreach (var unit in rate.Specifics.Select(specific => specific.Unit).Where(unit => !question.Quantity.ContainsKey(unit)))
        {
            questions.Add(new FactQuestion(new FactName($"quantity.{unit}"), new Words($"How many {unit}?"), null));
        }

        return questions.ToImmutable();
    }
}
