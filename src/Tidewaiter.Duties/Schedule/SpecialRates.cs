using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>The special column of a line: rates by program symbol.</summary>
/// <param name="Groups">The groups as they stand in the column.</param>
public sealed record SpecialRates(ImmutableArray<SpecialGroup> Groups)
{
    /// <summary>An empty column.</summary>
    public static SpecialRates None { get; } = new([]);

    /// <summary>The rate of each symbol printed; of one printed twice, a rate before a text that points elsewhere.</summary>
    public ImmutableDictionary<ClaimCode, LineRate> Rates { get; } = Index(Groups);

    /// <summary>Reads groups such as <c>Free (A,AU,CL) 3.2% (JP) See 9822.04.01 (S)</c>. A text without symbols is one group for none of them.</summary>
    public static SpecialRates Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SpecialColumn.Parse(text);
    }

    /// <inheritdoc/>
    public bool Equals(SpecialRates? other) => other is not null && Groups.AsSpan().SequenceEqual(other.Groups.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Groups.Length;

    /// <summary>The column in one spelling: <c>Free (A,AU,CL) 3.2 % (JP)</c>.</summary>
    public override string ToString() => string.Join(' ', Groups);

    private static ImmutableDictionary<ClaimCode, LineRate> Index(ImmutableArray<SpecialGroup> groups)
    {
        var rates = ImmutableDictionary.CreateBuilder<ClaimCode, LineRate>();
        foreach (var group in groups)
        {
            foreach (var symbol in group.Symbols)
            {
                if (!rates.TryGetValue(symbol, out var before) || before is LineRate.SeeElsewhere or LineRate.Unread)
                {
                    rates[symbol] = group.Rate;
                }
            }
        }

        return rates.ToImmutable();
    }
}
