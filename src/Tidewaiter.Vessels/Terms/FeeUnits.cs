namespace Tidewaiter.Vessels;

/// <summary>How units are written in law, and the fact that counts each.</summary>
internal static class FeeUnits
{
    private static readonly (FeeUnit Unit, string Words, string? Fact)[] All =
    [
        (FeeUnit.NetTon, "net ton", "net_tonnage"),
        (FeeUnit.Container, "container discharged", "containers_discharged"),
        (FeeUnit.Ceu, "CEU", "ceu"),
        (FeeUnit.Call, "call", null),
    ];

    public static string Expected => string.Join(", ", All.Select(one => $"'{one.Words}'"));

    public static bool TryParse(string text, out FeeUnit unit)
    {
        var found = Array.Find(All, one => one.Words == text);
        unit = found.Unit;
        return found.Words is not null;
    }

    public static string Print(FeeUnit unit) => Of(unit).Words;

    /// <summary>The fact that counts it; <c>null</c> when there is always one.</summary>
    public static FactName? Fact(FeeUnit unit) => Of(unit).Fact is { } fact ? new FactName(fact) : null;

    private static (FeeUnit Unit, string Words, string? Fact) Of(FeeUnit unit) => Array.Find(All, one => one.Unit == unit);
}
