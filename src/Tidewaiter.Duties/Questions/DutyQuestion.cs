using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>A line of an entry, as asked.</summary>
/// <param name="Id">The caller's own id of the line; may be empty.</param>
/// <param name="Hts">The tariff number, 8 or 10 digits.</param>
/// <param name="Origin">The country of origin.</param>
/// <param name="EntryDate">The date of entry for consumption, or of withdrawal.</param>
public sealed record DutyQuestion(Words Id, HtsCode Hts, CountryCode Origin, EventDate EntryDate)
{
    /// <summary>The customs value; without it rates are answered and no dollars.</summary>
    public Money? Value { get; init; }

    /// <summary>A rate of the tariff line stated by the caller: it replaces the schedule's and is marked.</summary>
    public LineRate? BaseRate { get; init; }

    /// <summary>Quantities by unit, for rates per unit.</summary>
    public ImmutableDictionary<UnitName, decimal> Quantity { get; init; } = ImmutableDictionary<UnitName, decimal>.Empty;

    /// <summary>What the filer claims.</summary>
    public ImmutableArray<ClaimCode> Claims { get; init; } = [];

    /// <summary>The facts stated, by their names in <c>facts.yaml</c>.</summary>
    public ImmutableDictionary<FactName, FactValue> Facts { get; init; } = ImmutableDictionary<FactName, FactValue>.Empty;

    /// <summary>What had been made public by then; <c>null</c> for everything the book knows.</summary>
    public EventDate? KnownAt { get; init; }

    /// <summary>Input fields that were given and that no rule of the book reads yet. The answer names them.</summary>
    public ImmutableArray<Words> Unused { get; init; } = [];
}
