namespace Tidewaiter.Cli;

/// <summary>How figures are printed for people.</summary>
internal static class Figures
{
    public static string Dollars(Money money) => $"${money}";

    public static string Dollars(Money? money) => money is { } known ? Dollars(known) : "";

    /// <summary>A total and its dollars: <c>30 % ($3,000.00)</c>.</summary>
    public static string Total(Rate? total, Money? duty) => (total, duty) switch
    {
        (null, _) => "no total",
        ({ } rate, null) => rate.ToString(),
        ({ } rate, { } dollars) => $"{rate} ({Dollars(dollars)})",
    };

    /// <summary><c>1 act</c>, <c>2 acts</c>.</summary>
    public static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count:#,0} {what}s";
}
