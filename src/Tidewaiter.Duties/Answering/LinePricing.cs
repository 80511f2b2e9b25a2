using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>The rates of a question's tariff line, and what is missing to price them.</summary>
internal sealed record LinePricing(LineRate General, LineRate? Special, LineRate Column2, LineRates Rates)
{
    // A duty of a million times the value, or of a hundred trillion dollars, is a slip of the pen; beyond them rates and money leave their range.
    private const decimal MaxEquivalent = 1_000_000;
    private const decimal MaxCents = 10_000_000_000_000_000;

    private static readonly int[] Levels = [8, 4, 2];

    /// <summary>Whether the line is on file, or its rate was stated.</summary>
    public bool IsOnFile { get; private init; }

    /// <summary>The claims that can be made on the line. A symbol with a mark is for the lines that print it, and no others.</summary>
    public ImmutableArray<ClaimCode> Claims { get; private init; } = [];

    /// <summary>The program symbol whose rate is claimed. On a line that is free in column 1 the special column is empty, and the claim is filed all the same.</summary>
    public ClaimCode? Symbol { get; private init; }

    public static LinePricing Of(DutyQuestion question, ScheduleLine? line)
    {
        var general = question.BaseRate ?? line?.General ?? LineRate.Free;
        var column2 = question.BaseRate ?? line?.Column2 ?? LineRate.Free;
        ClaimCode? symbol = line is null || question.BaseRate is not null
            ? null
            : question.Claims.Where(line.Special.Rates.ContainsKey).Select(claim => (ClaimCode?)claim).FirstOrDefault();
        var special = symbol is { } claimed ? line!.Special.Rates[claimed] : null;
        if (line is { Special.Groups: [] } && general == LineRate.Free && question.BaseRate is null)
        {
            symbol = question.Claims.Where(SpecialColumn.IsSymbol).Select(claim => (ClaimCode?)claim).FirstOrDefault();
        }

        var rates = new LineRates(
            ShareOf(general, question) ?? 0, special is null ? null : ShareOf(special, question) ?? 0, ShareOf(column2, question) ?? 0);
        return new LinePricing(general, special, column2, rates)
        {
            IsOnFile = line is not null || question.BaseRate is not null,
            Symbol = symbol,
            Claims = question.Claims.IsEmpty ? [] : [.. question.Claims.Where(claim => !IsMarked(claim) || line is null || line.Special.Rates.ContainsKey(claim)).SelectMany(Meant)],
        };
    }

    public LineRate Of(RateColumn column) => column switch
    {
        RateColumn.General => General,
        RateColumn.Special => Special ?? General,
        _ => Column2,
    };

    /// <summary>Whether a rate could be turned into a share of the value.</summary>
    public static bool IsPriced(LineRate rate, DutyQuestion question) => ShareOf(rate, question) is not null;

    /// <summary>What to ask for before a rate can be turned into a share of the value.</summary>
    public static ImmutableArray<FactQuestion> Missing(LineRate rate, DutyQuestion question)
    {
        if (rate.IsAdValorem)
        {
            return [];
        }

        var missing = rate.Missing(question).Select(need => need.ToQuestion());
        var isForValue = question.Value is not { Cents: > 0 } && StandsOnAmounts(rate, question);
        return isForValue ? [new FactQuestion(new FactName("value_usd"), new Words("What is the customs value in dollars?"), null), .. missing] : [.. missing];
    }

    /// <summary>The share of the value, and the amount that does not move with it; nothing while something is missing.</summary>
    public static RatePrice PriceOf(LineRate rate, DutyQuestion question) => rate.Price(question) ?? default;

    // An amount is a share of the value once the value is stated: its ad valorem equivalent.
    private static long? ShareOf(LineRate rate, DutyQuestion question)
    {
        if (rate.IsAdValorem)
        {
            return rate.AdValorem.Parts;
        }

        if (rate.Price(question) is not { } price)
        {
            return null;
        }

        if (question.Value is not { Cents: > 0 } value)
        {
            return StandsOnAmounts(rate, question) ? null : price.AdValorem.Parts;
        }

        var equivalent = price.Cents / value.Cents;
        return equivalent <= MaxEquivalent && price.Cents <= MaxCents ? (price.AdValorem + Rate.FromFraction(equivalent)).Parts : null;
    }

    /// <summary>A claim with what it is part of: who claims a number claims its legal line, its heading and its chapter.</summary>
    public static IEnumerable<ClaimCode> Meant(ClaimCode claim) => HtsCode.TryParse(claim.ToString(), out var number) && number.Length > number.Chapter.Length
        ? [claim, .. Levels.Where(length => length < number.Length).Select(length => new ClaimCode(number.Prefix(length).ToString()))]
        : [claim];

    private static bool IsMarked(ClaimCode claim) => claim.ToString() is [.., '+' or '*' or '#'];

    private static bool StandsOnAmounts(LineRate rate, DutyQuestion question) =>
        rate.Needs.Any(need => need.Kind is RateNeedKind.Quantity or RateNeedKind.Dollars) || rate.Price(question) is { Cents: > 0 };
}
