using NodaTime;

namespace Tidewaiter.Benchmarks.DailyRates;

/// <summary>What is not in the flows and has to be assumed.</summary>
internal sealed record Assumptions
{
    /// <summary>The share of metal in the value of articles outside the metal chapters, while the content is charged.</summary>
    public decimal MetalShare { get; init; } = 0.5m;

    /// <summary>Whether such articles are below the weight of metal from which the whole value is charged.</summary>
    public bool IsMetalLight { get; init; }

    /// <summary>Whether goods of Canada and Mexico claim the USMCA as they did from July 2025 on; otherwise none does.</summary>
    public bool UsmcaShare { get; init; } = true;

    /// <summary>The share of United States content in what claims it.</summary>
    public decimal UsContent { get; init; } = 0.4m;

    /// <summary>Whether numbers of 2024 that the schedule of the day no longer has owe nothing, as in a join by number.</summary>
    public bool OnlyNumbersOnFile { get; init; } = true;

    /// <summary>The share of listed medicines that are patented and of a company without an agreement.</summary>
    public decimal PatentedShare { get; init; }

    /// <summary>Whether whatever a list of civil aircraft names is for civil aircraft.</summary>
    public bool CivilAircraft { get; init; }

    /// <summary>The day whose knowledge counts; the day of the entry itself when <c>null</c>.</summary>
    public LocalDate? KnownAt { get; init; } = new LocalDate(2026, 6, 29);
}
