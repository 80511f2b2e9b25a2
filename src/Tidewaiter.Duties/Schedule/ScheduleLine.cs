using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>A tariff line as the schedule had it at an instant.</summary>
/// <param name="Code">The line that carries the rate.</param>
/// <param name="Label">Our own short label.</param>
/// <param name="Says">The row that decides: source and life.</param>
/// <param name="General">Column 1, general.</param>
/// <param name="Special">Column 1, special.</param>
/// <param name="Column2">Column 2.</param>
public sealed record ScheduleLine(HtsCode Code, Words Label, RowTerms Says, LineRate General, SpecialRates Special, LineRate Column2)
{
    /// <summary>Whether the asked line itself is on file; otherwise only the legal line above it is.</summary>
    public bool IsExact { get; init; }

    /// <summary>The edition of the schedule in force at that instant, the latest one seen whole; the row's own source where that is later.</summary>
    public Instrument Edition { get; init; } = Says.Source;

    /// <summary>Whether it is the earliest observation, taken for a time before it.</summary>
    public bool IsCarriedBack { get; init; }

    /// <summary>The units quantities are reported in.</summary>
    public ImmutableArray<UnitName> Units { get; init; } = [];
}
