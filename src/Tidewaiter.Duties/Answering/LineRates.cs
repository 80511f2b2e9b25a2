namespace Tidewaiter.Duties;

/// <summary>The rates of a tariff line as shares of its value, in parts per billion: what programs compute with.</summary>
/// <param name="General">Column 1, general.</param>
/// <param name="Special">Column 1, special; <c>null</c> when no program claimed stands in the column.</param>
/// <param name="Column2">Column 2.</param>
internal readonly record struct LineRates(long General, long? Special, long Column2)
{
    public long Of(RateColumn column) => column switch
    {
        RateColumn.General => General,
        RateColumn.Special => Special ?? 0,
        _ => Column2,
    };
}
