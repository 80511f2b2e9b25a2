namespace Tidewaiter.Law;

/// <summary>One entry of an origin field: all, a country or a set, added or removed.</summary>
/// <param name="Adds">Whether it adds; otherwise it removes.</param>
/// <param name="Country">The country, when one is named.</param>
/// <param name="Set">The set, when one is named. Neither means every origin.</param>
public readonly record struct OriginEntry(bool Adds, CountryCode? Country, ListId? Set)
{
    /// <summary>The entry as the law file has it.</summary>
    public override string ToString() => (Adds ? "" : "-") + (Country?.ToString() ?? Set?.ToString() ?? "all");
}
