namespace Tidewaiter.Duties;

/// <summary>The rate columns of the tariff schedule.</summary>
public enum RateColumn
{
    /// <summary>Column 1, general.</summary>
    General,

    /// <summary>Column 1, special: only for the programs whose symbols stand in it.</summary>
    Special,

    /// <summary>Column 2.</summary>
    Column2,
}
