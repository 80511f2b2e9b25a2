using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>The special column of a line: rates by program symbol.</summary>
/// <param name="Rates">The rate of each symbol printed.</param>
public sealed record SpecialRates(ImmutableDictionary<ClaimCode, LineRate> Rates)
{
    /// <summary>An empty column.</summary>
    public static SpecialRates None { get; } = new(ImmutableDictionary<ClaimCode, LineRate>.Empty);

    /// <summary>Reads groups such as <c>Free (A,AU,CL) 3.2% (JP)</c>; what is not of that form is passed over.</summary>
    public static SpecialRates Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rates = ImmutableDictionary.CreateBuilder<ClaimCode, LineRate>();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('(', at);
            var close = open < 0 ? -1 : text.IndexOf(')', open);
            if (close < 0)
            {
                break;
            }

            var rate = LineRate.Parse(text[at..open]);
            foreach (var symbol in text[(open + 1)..close].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                rates[new ClaimCode(symbol)] = rate;
            }

            at = close + 1;
        }

        return rates.Count == 0 ? None : new SpecialRates(rates.ToImmutable());
    }
}
