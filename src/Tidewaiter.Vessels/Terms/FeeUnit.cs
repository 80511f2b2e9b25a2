namespace Tidewaiter.Vessels;

/// <summary>What a fee is charged on.</summary>
public enum FeeUnit
{
    /// <summary>A net ton of the international tonnage certificate.</summary>
    NetTon,

    /// <summary>A container discharged, whatever its length.</summary>
    Container,

    /// <summary>A car equivalent unit of capacity.</summary>
    Ceu,

    /// <summary>The call itself.</summary>
    Call,
}
