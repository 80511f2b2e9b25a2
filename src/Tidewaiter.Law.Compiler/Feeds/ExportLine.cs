namespace Tidewaiter.Law.Compiler;

/// <summary>A row of a tariff export that has a number, as printed there.</summary>
internal sealed record ExportLine(HtsCode Code, string Description, string Units, string General, string Special, string Column2)
{
    public bool HasRate => !string.IsNullOrWhiteSpace(General);
}
